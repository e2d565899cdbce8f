package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** In which words it is told what a value is not. */
class ValueKindTest {

  enum Colour {
    RED,
    GREEN
  }

  @Test
  void times_and_sizes_are_told_with_an_example() {
    assertThat(ValueKind.of(Duration.class)).isEqualTo("a time, as 3s or 1h is");
    assertThat(ValueKind.of(DataSize.class)).isEqualTo("a size, as 8KB is");
  }

  @ParameterizedTest
  @ValueSource(classes = {boolean.class, Boolean.class})
  void what_is_so_or_not_is_told_by_both(Class<?> type) {
    assertThat(ValueKind.of(type)).isEqualTo("true or false");
  }

  @ParameterizedTest
  @ValueSource(classes = {int.class, Integer.class, long.class, Long.class})
  void numbers_are_whole(Class<?> type) {
    assertThat(ValueKind.of(type)).isEqualTo("a whole number");
  }

  @Test
  void of_a_few_words_all_are_told() {
    assertThat(ValueKind.of(Colour.class)).isEqualTo("one of RED, GREEN");
  }

  @ParameterizedTest
  @ValueSource(classes = {String.class, URI.class, List.class, double.class})
  void of_another_kind_nothing_is_said(Class<?> type) {
    assertThat(ValueKind.of(type)).isEqualTo("of its form");
  }

  @Test
  void nor_where_nobody_knows_the_kind() {
    assertThat(ValueKind.of(null)).isEqualTo("of its form");
  }
}
