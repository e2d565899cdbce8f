package org.examcycle.application.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 500})
  void a_page_has_1_to_500_lines(int limit) {
    assertThat(new Page(Optional.empty(), limit).limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 501, -1})
  void and_no_other_number(int limit) {
    assertThatThrownBy(() -> new Page(Optional.empty(), limit))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_mapped_slice_goes_on_where_it_went_on() {
    assertThat(new Slice<>(List.of(1), Optional.of("x")).map(number -> "n" + number))
        .isEqualTo(new Slice<>(List.of("n1"), Optional.of("x")));
  }
}
