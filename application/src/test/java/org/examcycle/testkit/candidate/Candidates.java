package org.examcycle.testkit.candidate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.centre.CentreNumber;

/** Makes candidates for tests. */
public final class Candidates {

  private Candidates() {}

  public static CandidateKey key(String series, String centre, String number) {
    return new CandidateKey(
        SeriesCode.of(series), CentreNumber.of(centre), CandidateNumber.of(number));
  }

  public static PersonId person(long number) {
    return new PersonId(new UUID(0x7000L, 0x9000000000000000L | number));
  }

  /** Amira of Northgate: a school candidate at version 1, without UCI and ULN. */
  public static Candidate amira(CandidateKey key, PersonId person) {
    return new Candidate(
        key,
        person,
        new PersonName("أميرة", "Amira", Locale.forLanguageTag("ar-EG")),
        LocalDate.of(2010, 5, 17),
        Sex.FEMALE,
        CandidateStatus.SCHOOL,
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
