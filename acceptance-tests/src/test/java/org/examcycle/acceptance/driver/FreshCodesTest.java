package org.examcycle.acceptance.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FreshCodesTest {

  private final Map<String, Long> counted = new HashMap<>();
  private final Numbers numbers = kind -> counted.merge(kind, 1L, Long::sum) - 1;
  private final FreshCodes codes = new FreshCodes(numbers);

  @Test
  void a_name_keeps_its_code_within_a_scenario() {
    assertThat(codes.centre("Northgate")).isEqualTo(codes.centre("Northgate")).isEqualTo("AA000");
  }

  @Test
  void another_name_and_another_scenario_have_another_code() {
    assertThat(codes.centre("Northgate")).isNotEqualTo(codes.centre("Southgate"));
    assertThat(new FreshCodes(numbers).centre("Northgate")).isEqualTo("AA002");
  }

  @Test
  void centre_numbers_go_from_AA000_to_ZZ999() {
    counted.put("centre", 26_999L);
    assertThat(codes.centre("one")).isEqualTo("BA999");
    counted.put("centre", 675_999L);
    assertThat(codes.centre("the last")).isEqualTo("ZZ999");
    assertThatThrownBy(() -> codes.centre("one more")).hasMessageContaining("take a new one");
  }

  @Test
  void a_series_keeps_its_month() {
    assertThat(codes.series("June 2027")).isEqualTo("2100-06");
    assertThat(codes.series("November 2027")).isEqualTo("2100-11");
    assertThat(codes.series("June 2028")).isEqualTo("2101-06");
    counted.put("series-3", 7_899L);
    assertThat(codes.series("March 2027")).isEqualTo("9999-03");
  }

  @Test
  void the_other_codes_have_the_form_that_the_board_gives_them() {
    assertThat(codes.ukCentre("Oak")).isEqualTo("10000");
    assertThat(codes.associate("Council")).isEqualTo("A0");
    assertThat(codes.syllabus("Biology")).isEqualTo("1000");
    assertThat(codes.exam("B2 First")).isEqualTo("X0");
    assertThat(codes.other("run", "first")).isEqualTo("Z0");
  }
}
