package org.examcycle.rest.entry.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Standing;
import org.examcycle.domain.entry.english.TestDayPhoto;
import org.examcycle.rest.value.Amount;

/**
 * An entry for a sitting, without its secret number.
 *
 * @param dateOfBirth absent where the candidate was erased: then the entry is that of a number
 * @param photo whether the candidate may be photographed on the day (ENG-EXM-07)
 * @param edition of the newest Confirmation of Entry
 */
record SittingEntryBody(
    UUID id,
    SittingKey sitting,
    CandidateId candidateId,
    String name,
    String latinName,
    Optional<LocalDate> dateOfBirth,
    Sex sex,
    TestDayPhoto photo,
    Standing standing,
    Amount charged,
    Instant enteredAt,
    int edition,
    Optional<WithdrawalBody> withdrawal,
    long version) {

  /** That it was withdrawn, and what the centre gives back. */
  record WithdrawalBody(Instant at, Amount refund) {}

  static SittingEntryBody of(EnglishEntry entry) {
    var candidate = entry.candidate();
    return new SittingEntryBody(
        entry.id().value(),
        entry.sitting(),
        entry.candidateId(),
        candidate.name().original(),
        candidate.name().latin(),
        candidate.isErased() ? Optional.empty() : Optional.of(candidate.dateOfBirth()),
        candidate.sex(),
        entry.photoThere(),
        entry.standing(),
        Amount.of(entry.charged()),
        entry.enteredAt(),
        entry.confirmation().edition(),
        entry.withdrawal().map(ended -> new WithdrawalBody(ended.at(), Amount.of(ended.refund()))),
        entry.version());
  }

  /** Names and dates of birth stay out of logs. */
  @Override
  public String toString() {
    return "SittingEntryBody[" + candidateId + "]";
  }
}
