package org.examcycle.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateDetailsTest {

  private static final LocalDate BORN = LocalDate.of(2010, 2, 3);
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final Optional<String> UCI = Optional.of("681990012058G");
  private static final Optional<String> ULN = Optional.of("1234567890");

  private static final CandidateDetails AMIRA = of("أميرة", "Amira", ARABIC, BORN, UCI, ULN);

  private static CandidateDetails of(
      String name,
      String latin,
      Locale language,
      LocalDate born,
      Optional<String> uci,
      Optional<String> uln) {
    return new CandidateDetails(
        name, latin, language, born, Sex.FEMALE, CandidateStatus.SCHOOL, uci, uln);
  }

  private static CandidateDetails of(Sex sex, CandidateStatus status) {
    return new CandidateDetails("أميرة", "Amira", ARABIC, BORN, sex, status, UCI, ULN);
  }

  static Stream<CandidateDetails> others() {
    return Stream.of(
        of("اميرة", "Amira", ARABIC, BORN, UCI, ULN),
        of("أميرة", "Amirah", ARABIC, BORN, UCI, ULN),
        of("أميرة", "Amira", Locale.forLanguageTag("fa"), BORN, UCI, ULN),
        of("أميرة", "Amira", ARABIC, BORN.plusDays(1), UCI, ULN),
        of("أميرة", "Amira", ARABIC, BORN, Optional.empty(), ULN),
        of("أميرة", "Amira", ARABIC, BORN, UCI, Optional.empty()),
        of(Sex.MALE, CandidateStatus.SCHOOL),
        of(Sex.FEMALE, CandidateStatus.PRIVATE));
  }

  private static Candidate candidate() {
    return of(AMIRA);
  }

  private static Candidate of(CandidateDetails details) {
    var key =
        new CandidateKey(
            SeriesCode.of("2027-06"), CentreNumber.of("MZ040"), CandidateNumber.of("0001"));
    return details.as(key, new PersonId(new UUID(0, 1)), 1);
  }

  @Test
  void are_those_of_the_candidate_they_made() {
    assertThat(AMIRA.areOf(candidate())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("others")
  void that_differ_in_one_thing_are_not(CandidateDetails other) {
    assertThat(other.areOf(candidate())).isFalse();
  }

  @Test
  void read_as_one_person_where_name_and_day_are_the_same_and_not_otherwise() {
    var latin = of("أميرة", "Amirah", ARABIC, BORN, UCI, ULN);
    var original = of("اميرة", "Amira", ARABIC, BORN, UCI, ULN);
    var younger = of("أميرة", "Amira", ARABIC, BORN.plusDays(1), UCI, ULN);
    var elsewhere = of("أميرة", "Amira", Locale.ENGLISH, BORN, Optional.empty(), Optional.empty());

    assertThat(candidate().readsAs(of(elsewhere))).isTrue();
    assertThat(Stream.of(latin, original, younger))
        .noneMatch(other -> candidate().readsAs(of(other)));
  }
}
