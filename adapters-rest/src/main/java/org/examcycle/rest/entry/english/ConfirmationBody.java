package org.examcycle.rest.entry.english;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.application.entry.english.ConfirmationOfEntry;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.rest.value.LanguageTag;

/**
 * A Confirmation of Entry (ENG-EXM-04).
 *
 * @param secretNumber four digits; shown nowhere else
 * @param resultBy the last day by which the result will be out
 * @param demonstration the candidate is invented
 */
record ConfirmationBody(
    int edition,
    String name,
    String latinName,
    LanguageTag language,
    String exam,
    SittingKey sitting,
    String venue,
    ZoneId zone,
    List<ComponentTimeBody> times,
    CandidateId candidateId,
    String secretNumber,
    URI resultsAt,
    LocalDate resultBy,
    boolean demonstration) {

  static ConfirmationBody of(ConfirmationOfEntry confirmation) {
    return new ConfirmationBody(
        confirmation.edition(),
        confirmation.name().original(),
        confirmation.name().latin(),
        new LanguageTag(confirmation.name().language()),
        confirmation.examName(),
        confirmation.sitting(),
        confirmation.venue(),
        confirmation.zone(),
        confirmation.times().stream().map(ComponentTimeBody::of).toList(),
        confirmation.candidateId(),
        confirmation.secretNumber().value(),
        confirmation.resultsAt(),
        confirmation.resultBy(),
        confirmation.demonstration());
  }

  /** Names and secrets stay out of logs. */
  @Override
  public String toString() {
    return "ConfirmationBody[" + candidateId + "]";
  }
}
