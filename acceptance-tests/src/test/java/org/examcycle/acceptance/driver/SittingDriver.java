package org.examcycle.acceptance.driver;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Sittings of English exams at centres, entries for them, and their Confirmations. */
public interface SittingDriver {

  /** Answers the name of the sitting. */
  Outcome<String> open(Actor by, SittingRow sitting);

  Outcome<SittingRow> sitting(Actor by, String sitting);

  /** The sittings of a centre from a day on, or all of them, fetched page by page. */
  Outcome<List<SittingSeen>> sittings(
      Actor by, String centre, Optional<LocalDate> from, int pageSize);

  Outcome<Entered> enter(Actor by, String sitting, CandidateRow candidate);

  /** Enters somebody who, or whose parent, wants no photo on the day. */
  Outcome<Entered> enterWithoutPhoto(Actor by, String sitting, CandidateRow candidate);

  Outcome<EntrySeen> entry(Actor by, String entry);

  /** All entries of a sitting, withdrawn ones included, fetched page by page. */
  Outcome<List<EntrySeen>> entries(Actor by, String sitting, int pageSize);

  /** The newest Confirmation of Entry. */
  Outcome<Confirmation> confirmation(Actor by, String entry);

  /** Issues a new Confirmation with a new secret number; answers its edition. */
  Outcome<Integer> reissue(Actor by, String entry, long version);

  /** Answers what is refunded. */
  Outcome<EntryDriver.Sum> withdraw(Actor by, String entry, long version);

  Outcome<Moved> move(Actor by, String entry, long version, String examDate);

  /** Moves somebody who, or whose parent, wants no photo on the day. */
  Outcome<Moved> moveWithoutPhoto(Actor by, String entry, long version, String examDate);

  /** Names the centre that holds the records of one that has closed; answers that centre. */
  Outcome<String> nameRecordsHolder(Actor by, String closed, String holder);

  /**
   * @param zone IANA, by whose clocks the times are
   */
  record SittingRow(
      String centre,
      String examDate,
      String venue,
      String zone,
      List<ComponentTime> times,
      PolicyRow policy) {
    public SittingRow {
      times = List.copyOf(times);
    }
  }

  /**
   * @param entriesUntil the last day on which an entry is taken
   * @param entriesNow {@code ON_TIME} or {@code LATE}; none when entries are shut
   */
  record SittingSeen(
      String sitting,
      LocalDate date,
      LocalDate closingDate,
      LocalDate entriesUntil,
      Optional<String> entriesNow,
      LocalDate resultsBy) {}

  record ComponentTime(String component, LocalDateTime startsAt) {}

  /**
   * Amounts in the smallest unit of the currency.
   *
   * @param late none where the centre takes no late entries
   */
  record PolicyRow(
      String currency, long entryFee, Optional<LateRow> late, List<RefundRow> refunds) {
    public PolicyRow {
      refunds = List.copyOf(refunds);
    }
  }

  record LateRow(LocalDate until, long fee) {}

  record RefundRow(LocalDate until, int percent) {}

  /**
   * @param language BCP 47
   * @param sex {@code FEMALE}, {@code MALE} or {@code UNSPECIFIED}
   */
  record CandidateRow(
      String latinName,
      Optional<String> nativeName,
      String language,
      LocalDate dateOfBirth,
      String sex) {}

  /**
   * @param standing {@code ON_TIME} or {@code LATE}
   */
  record Entered(
      String entry, String candidateId, String standing, EntryDriver.Sum charged, long version) {}

  /**
   * @param photo {@code NONE}, {@code AGREED}, {@code AGREED_BY_PARENT} or {@code DECLINED}
   * @param edition of the newest Confirmation of Entry
   * @param refund none while the entry stands
   */
  record EntrySeen(
      String entry,
      String sitting,
      String candidateId,
      String name,
      String latinName,
      String photo,
      String standing,
      EntryDriver.Sum charged,
      int edition,
      Optional<EntryDriver.Sum> refund,
      long version) {}

  record Confirmation(
      int edition,
      String name,
      String latinName,
      String exam,
      String sitting,
      String venue,
      String zone,
      List<ComponentTime> times,
      String candidateId,
      String secretNumber,
      String resultsAt,
      LocalDate resultBy) {

    /** Names and secrets stay out of reports. */
    @Override
    public String toString() {
      return "Confirmation[" + candidateId + ", edition " + edition + "]";
    }
  }

  record Moved(String standing, EntryDriver.Sum charged, long version) {}
}
