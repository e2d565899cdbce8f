package org.examcycle.rest.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 5545, 3.1 asks of the lines of a calendar (INT-PRE-05). */
class ContentLinesTest {

  private static final String END = "\r\n";

  /** Letters of one, two, three and four octets. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "የ", "𞤀", "aéየ𞤀"})
  void are_folded_by_octets_and_unfold_to_the_same(String letters) {
    var content =
        "BEGIN:VEVENT" + END + "SUMMARY:" + letters.repeat(150) + END + "END:VEVENT" + END;

    var folded = ContentLines.fold(content);

    assertThat(folded.split(END))
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
        .allSatisfy(line -> assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line));
    assertThat(folded.replace(END + " ", "")).isEqualTo(content);
  }

  @Test
  void of_75_octets_stay_whole() {
    var longest = "SUMMARY:" + "a".repeat(67);

    assertThat(ContentLines.fold(longest + END)).isEqualTo(longest + END);
    assertThat(ContentLines.fold(longest + "b" + END)).isEqualTo(longest + END + " b" + END);
  }
}
