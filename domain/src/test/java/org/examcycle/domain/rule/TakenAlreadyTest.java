package org.examcycle.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.calendar.CalendarRefusal;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateRefusal;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.verification.VerificationRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is there already is told as such, so that who sends a thing twice knows that it stands. */
class TakenAlreadyTest {

  private static final SeriesCode SERIES = SeriesCode.of("2027-06");

  static Stream<Refusal> taken() {
    var candidate = new CandidateKey(SERIES, CentreNumber.of("NG215"), CandidateNumber.of("0001"));
    return Stream.of(
        new AwardRefusal.AwardNotOpen("run"),
        new CalendarRefusal.SeriesTaken(SERIES),
        new CandidateRefusal.CandidateNumberTaken(candidate),
        new CatalogueRefusal.ScaleDefinedOtherwise("igcse"),
        new CentreRefusal.AssociateCodeTaken(AssociateCode.of("A01")),
        new VerificationRefusal.VerifiableAlready(ExamCode.of("FCE")));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void is_a_duplicate_under_a_rule(Refusal refusal) {
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DUPLICATE);
    assertThat(refusal.rule()).isNotNull();
  }
}
