package org.examcycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.Function;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outside numbers: what has their form, and what just has not. */
class CodesTest {

  @ParameterizedTest
  @CsvSource({
    "centre, MZ040, true",
    "centre, 68199, true",
    "centre, M0400, false",
    "centre, MZ04, false",
    "centre, MZ0400, false",
    "centre, 6819, false",
    "centre, 681990, false",
    "centre, mz040, false",
    "associate, BC, true",
    "associate, BCMZ12345678, true",
    "associate, B, false",
    "associate, BCMZ123456789, false",
    "associate, 1BC, false",
    "candidate, 0001, true",
    "candidate, 9999, true",
    "candidate, 0000, false",
    "candidate, 001, false",
    "candidate, 00011, false",
    "id, SIR094701, true",
    "id, SIR09470, false",
    "id, SIR0947011, false",
    "id, sir094701, false",
    "syllabus, 0620, true",
    "syllabus, 620, false",
    "syllabus, 06200, false",
    "syllabus, ICE, true",
    "syllabus, AICE, true",
    "syllabus, IC, false",
    "syllabus, AICES, false",
    "syllabus, ice, false",
    "syllabus, 062A, false",
    "option, A, true",
    "option, BY, true",
    "option, P1, true",
    "option, BYX, false",
    "option, b, false",
    "component, 01, true",
    "component, 1, false",
    "component, 011, false",
    "exam, FCE, true",
    "exam, BEC-V, true",
    "exam, F, false",
    "exam, -FCE, false",
    "exam, ABCDEFGHIJKL, true",
    "exam, ABCDEFGHIJKLM, false",
    "series, 2026-06, true",
    "series, 2026-13, false",
    "series, 2026, false"
  })
  void a_text_has_the_form_or_not(String kind, String text, boolean hasIt) {
    var read = reader(kind).apply(text);
    assertThat(read.isPresent()).isEqualTo(hasIt);
    read.ifPresent(code -> assertThat(code).hasToString(text));
  }

  @Test
  void codes_are_in_the_order_of_their_text() {
    assertThat(CentreNumber.of("AA001")).isLessThan(CentreNumber.of("AA002"));
    assertThat(AssociateCode.of("AA")).isLessThan(AssociateCode.of("AB"));
    assertThat(CandidateNumber.of("0001")).isLessThan(CandidateNumber.of("0002"));
    assertThat(CandidateId.of("AAA000001")).isLessThan(CandidateId.of("AAA000002"));
    assertThat(SyllabusCode.of("0001")).isLessThan(SyllabusCode.of("0002"));
    assertThat(OptionCode.of("A")).isLessThan(OptionCode.of("B"));
    assertThat(ComponentCode.of("01")).isLessThan(ComponentCode.of("02"));
    assertThat(ExamCode.of("CAE")).isLessThan(ExamCode.of("CPE"));
    assertThat(SeriesCode.of("2026-06")).isLessThan(SeriesCode.of("2026-11"));
  }

  @Test
  void candidates_of_a_centre_have_numbers_from_the_first_to_the_last() {
    assertThat(CandidateNumber.FIRST).hasToString("0001");
    assertThat(CandidateNumber.LAST).hasToString("9999");
  }

  @Test
  void what_has_not_the_form_is_a_fault_of_the_program() {
    assertThatThrownBy(() -> CentreNumber.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AssociateCode.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CandidateNumber.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CandidateId.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SyllabusCode.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OptionCode.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ComponentCode.of("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ExamCode.of("x")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2025-06, 2026-06, 13", "2024-06, 2026-06, 25", "2026-06, 2026-06, 1"})
  void months_between_series_count_both(String earlier, String later, long months) {
    assertThat(SeriesCode.of(later).monthsSince(SeriesCode.of(earlier))).isEqualTo(months);
  }

  private static Function<String, Optional<?>> reader(String kind) {
    return switch (kind) {
      case "centre" -> CentreNumber::parse;
      case "associate" -> AssociateCode::parse;
      case "candidate" -> CandidateNumber::parse;
      case "id" -> CandidateId::parse;
      case "syllabus" -> SyllabusCode::parse;
      case "option" -> OptionCode::parse;
      case "component" -> ComponentCode::parse;
      case "exam" -> ExamCode::parse;
      case "series" -> SeriesCode::parse;
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
