package org.examcycle.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperMustHaveBegunTest {

  private static final Instant KEY_TIME = Instant.parse("2027-06-03T09:00:00Z");
  private static final SyllabusCode CHEMISTRY = SyllabusCode.of("0620");
  private static final ComponentCode PAPER = ComponentCode.of("22");

  private final PaperMustHaveBegun rule = new PaperMustHaveBegun();

  private Optional<Refusal> check(ComponentMark mark, Optional<Instant> keyTime, Instant now) {
    return rule.check(new PaperMustHaveBegun.Facts(CHEMISTRY, PAPER, mark, keyTime, now));
  }

  static Stream<ComponentMark> ofThePaper() {
    return Stream.of(
        ComponentMark.Marked.of(20),
        new ComponentMark.Assessed(20),
        new ComponentMark.Absent(),
        new ComponentMark.Missing());
  }

  static Stream<ComponentMark> knownBefore() {
    return Stream.of(
        new ComponentMark.Awaited(),
        new ComponentMark.Exempt(),
        new ComponentMark.Carried(Fraction.of(20), SeriesCode.of("2026-11")));
  }

  @ParameterizedTest
  @MethodSource("ofThePaper")
  void what_comes_of_a_paper_comes_from_its_key_time_on(ComponentMark mark) {
    assertThat(check(mark, Optional.of(KEY_TIME), KEY_TIME.minusNanos(1)))
        .contains(new MarkingRefusal.KeyTimeNotCome(CHEMISTRY, PAPER, KEY_TIME))
        .get()
        .extracting(Refusal::rule)
        .isEqualTo(RuleId.of("INT-PRE-04"));
    assertThat(check(mark, Optional.of(KEY_TIME), KEY_TIME)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("knownBefore")
  void what_is_known_before_is_taken(ComponentMark mark) {
    assertThat(check(mark, Optional.of(KEY_TIME), KEY_TIME.minusNanos(1))).isEmpty();
  }

  @Test
  void what_is_not_timetabled_is_taken_at_any_time() {
    assertThat(check(ComponentMark.Marked.of(20), Optional.empty(), Instant.EPOCH)).isEmpty();
    assertThat(rule.id()).isEqualTo(RuleId.of("INT-PRE-04"));
  }
}
