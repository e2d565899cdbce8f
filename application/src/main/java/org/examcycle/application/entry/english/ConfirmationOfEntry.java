package org.examcycle.application.entry.english;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.entry.english.ComponentTime;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SecretNumber;
import org.examcycle.domain.entry.english.SittingKey;

/**
 * The newest Confirmation of Entry of an entry (ENG-EXM-04), made whenever it is read: the secret
 * number on it is nowhere at rest.
 *
 * @param edition 1 for the first
 * @param examName as printed, of the version that is sat
 * @param zone whose clocks the times are by
 * @param resultsAt where results are seen
 * @param resultBy the last day by which the result will be out, a whole day in London
 * @param demonstration the candidate is invented
 */
public record ConfirmationOfEntry(
    EnglishEntryId entry,
    int edition,
    PersonName name,
    String examName,
    SittingKey sitting,
    String venue,
    ZoneId zone,
    List<ComponentTime> times,
    CandidateId candidateId,
    SecretNumber secretNumber,
    URI resultsAt,
    LocalDate resultBy,
    boolean demonstration) {

  public ConfirmationOfEntry {
    times = List.copyOf(times);
  }

  /** Names and secrets stay out of logs. */
  @Override
  public String toString() {
    return "ConfirmationOfEntry[" + candidateId + ", edition " + edition + "]";
  }
}
