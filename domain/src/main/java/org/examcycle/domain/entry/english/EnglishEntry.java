package org.examcycle.domain.entry.english;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.EntryWithdrawnAlready;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.ExamDayHasCome;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.ReissuedByTheCentreOnly;
import org.examcycle.domain.entry.english.EnglishEntryRefusal.SittingInOtherCurrency;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;

/**
 * One candidate's entry for one sitting (ENG-EXM-03).
 *
 * @param candidateId stays for good; each entry has its own (ENG-EXM-05)
 * @param person whose key seals the personal values of its history
 * @param photo what was said as the candidate was entered, or moved to where it is asked: whether a
 *     photo may be taken on the day (ENG-EXM-07)
 * @param charged what the centre charged for it, a late fee included
 * @param withdrawal empty while it stands
 * @param version counts the changes
 */
public record EnglishEntry(
    EnglishEntryId id,
    SittingKey sitting,
    CandidateId candidateId,
    PersonId person,
    EnteredCandidate candidate,
    TestDayPhoto photo,
    Standing standing,
    Money charged,
    Instant enteredAt,
    Confirmation confirmation,
    Optional<Withdrawal> withdrawal,
    long version) {

  /** An entry for an exam that takes no photos. */
  public EnglishEntry(
      EnglishEntryId id,
      SittingKey sitting,
      CandidateId candidateId,
      PersonId person,
      EnteredCandidate candidate,
      Standing standing,
      Money charged,
      Instant enteredAt,
      Confirmation confirmation,
      Optional<Withdrawal> withdrawal,
      long version) {
    this(
        id,
        sitting,
        candidateId,
        person,
        candidate,
        TestDayPhoto.NONE,
        standing,
        charged,
        enteredAt,
        confirmation,
        withdrawal,
        version);
  }

  /** The same entry, in which that is said of the photo (ENG-EXM-07). */
  public EnglishEntry saying(TestDayPhoto now) {
    return new EnglishEntry(
        id,
        sitting,
        candidateId,
        person,
        candidate,
        now,
        standing,
        charged,
        enteredAt,
        confirmation,
        withdrawal,
        version);
  }

  /** The entry of a Candidate ID whose person cannot be told any more (COM-PRV-07). */
  public EnglishEntry erased() {
    return new EnglishEntry(
        id,
        sitting,
        candidateId,
        person,
        EnteredCandidate.erased(),
        photo,
        standing,
        charged,
        enteredAt,
        confirmation,
        withdrawal,
        version + 1);
  }

  public boolean isWithdrawn() {
    return withdrawal.isPresent();
  }

  /** What holds of the photo in the sitting that the entry is for now (ENG-EXM-07). */
  public TestDayPhoto photoThere() {
    return photo.in(sitting.examDate());
  }

  /**
   * The entry whose numbers this centre hands out, the newest ones as well as new ones: a centre
   * that has closed would else still see what the holder of its records draws anew (ENG-EXM-06).
   *
   * @param asking the centre that asks; empty where somebody else does
   * @param keepsRecords the centre where the exam was taken, or that holds its records since it has
   *     closed
   */
  public Decision<EnglishEntry> handedOutBy(
      Optional<CentreNumber> asking, CentreNumber keepsRecords) {
    if (!asking.equals(Optional.of(keepsRecords))) {
      return Decision.refused(new ReissuedByTheCentreOnly(keepsRecords));
    }
    return isWithdrawn() ? Decision.refused(new EntryWithdrawnAlready()) : Decision.granted(this);
  }

  /** A new Confirmation of Entry with a new secret number (ENG-EXM-06). */
  public Decision<EnglishEntry> reissued(
      Optional<CentreNumber> asking,
      CentreNumber keepsRecords,
      SecretKeyring keyring,
      Instant now) {
    return handedOutBy(asking, keepsRecords)
        .map(_ -> with(confirmation.reissued(keyring, now), withdrawal));
  }

  /**
   * Moved to another sitting that takes it (ENG-EXM-03), with a new Confirmation of Entry. Who
   * comes late pays that sitting's late fee besides.
   *
   * @param from the sitting that it is for
   */
  public Decision<EnglishEntry> moved(Sitting from, Sitting to, Standing arriving, Instant now) {
    var currency = to.policy().entryFee().currency();
    if (!charged.currency().equals(currency)) {
      return Decision.refused(new SittingInOtherCurrency(charged.currency(), currency));
    }
    return whileItCanChange(from, now)
        .map(
            _ ->
                new EnglishEntry(
                    id,
                    to.key(),
                    candidateId,
                    person,
                    candidate,
                    photo,
                    arriving,
                    charged.plus(to.policy().lateFeeFor(arriving)),
                    enteredAt,
                    confirmation.reprinted(now),
                    withdrawal,
                    version));
  }

  /** Withdrawn before the day of the exam, refunded by the centre's policy (ENG-EXM-03). */
  public Decision<EnglishEntry> withdrawn(Sitting from, Instant now) {
    return whileItCanChange(from, now)
        .map(
            _ -> {
              var refund = from.policy().refundOf(charged, from.dayOf(now));
              return with(confirmation, Optional.of(new Withdrawal(now, refund)));
            });
  }

  private Decision<EnglishEntry> whileItCanChange(Sitting from, Instant now) {
    if (isWithdrawn()) {
      return Decision.refused(new EntryWithdrawnAlready());
    }
    var examDay = sitting.examDate().date();
    return from.dayOf(now).isBefore(examDay)
        ? Decision.granted(this)
        : Decision.refused(new ExamDayHasCome(examDay));
  }

  private EnglishEntry with(Confirmation newest, Optional<Withdrawal> ended) {
    return new EnglishEntry(
        id,
        sitting,
        candidateId,
        person,
        candidate,
        photo,
        standing,
        charged,
        enteredAt,
        newest,
        ended,
        version);
  }
}
