package org.examcycle.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.marking.MarkMustFit.Facts;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkMustFitTest {

  private static final CandidateKey AMIRA =
      new CandidateKey(
          SeriesCode.of("2027-06"), CentreNumber.of("MZ040"), CandidateNumber.of("0001"));
  private static final SyllabusCode CHEMISTRY = SyllabusCode.of("0620");
  private static final ComponentCode PAPER = ComponentCode.of("22");
  private static final Optional<OptionKey> BY = Optional.of(OptionKey.of("0620", "BY"));

  private final MarkMustFit rule = new MarkMustFit();

  private Optional<Refusal> check(
      Optional<OptionKey> option,
      Optional<Integer> maximum,
      Optional<Integer> mark,
      boolean again) {
    return rule.check(
        new Facts(AMIRA, CHEMISTRY, PAPER, option, maximum, mark, again, Optional.empty()));
  }

  @Test
  void a_mark_of_a_paper_that_has_not_begun_does_not_fit_and_neither_does_an_absence() {
    var keyTime = Instant.parse("2027-06-03T09:00:00Z");
    for (var mark : List.of(Optional.of(41), Optional.<Integer>empty())) {
      assertThat(
              rule.check(
                  new Facts(
                      AMIRA,
                      CHEMISTRY,
                      PAPER,
                      BY,
                      Optional.of(40),
                      mark,
                      false,
                      Optional.of(keyTime))))
          .contains(new MarkingRefusal.KeyTimeNotCome(CHEMISTRY, PAPER, keyTime));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40})
  void a_mark_from_nought_to_the_maximum_fits(int mark) {
    assertThat(check(BY, Optional.of(40), Optional.of(mark), false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 41})
  void a_mark_beyond_does_not(int mark) {
    assertThat(check(BY, Optional.of(40), Optional.of(mark), false))
        .contains(new MarkingRefusal.MarkOutOfRange(PAPER, mark, 40))
        .get()
        .extracting(Refusal::rule)
        .isEqualTo(RuleId.of("INT-AWD-01"));
  }

  @Test
  void absent_fits_any_component_of_the_option() {
    assertThat(check(BY, Optional.of(40), Optional.empty(), false)).isEmpty();
  }

  @Test
  void nobody_gets_a_mark_without_an_entry_or_for_a_foreign_component_or_twice() {
    assertThat(check(Optional.empty(), Optional.empty(), Optional.of(1), false))
        .contains(new MarkingRefusal.CandidateNotEntered(AMIRA, CHEMISTRY));
    assertThat(check(BY, Optional.empty(), Optional.of(1), false))
        .contains(new MarkingRefusal.ComponentNotOfOption(PAPER, BY.orElseThrow()));
    assertThat(check(BY, Optional.of(40), Optional.of(1), true))
        .contains(new MarkingRefusal.MarkGivenTwice(AMIRA, CHEMISTRY, PAPER));
    assertThat(rule.id()).isEqualTo(RuleId.of("INT-CWK-02"));
  }
}
