package org.examcycle.domain.entry.english;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.rule.RuleBook;

/**
 * All that the rules of an entry for a sitting look at.
 *
 * @param centre that holds the sitting
 * @param enteredAlready whether the same candidate has a live entry for this sitting
 * @param photoTaken whether candidates are photographed there
 * @param photoDeclined whether this one is not to be
 * @param movedFrom the exam of an entry that is to go to this sitting; empty for a new entry
 */
public record SittingEntryCase(
    Centre centre,
    ExamDate examDate,
    Sitting sitting,
    boolean enteredAlready,
    boolean photoTaken,
    boolean photoDeclined,
    Optional<ExamCode> movedFrom,
    Instant arrivedAt) {

  /** The rules of ENG-EXM-03, and that nothing new is taken from a suspended centre. */
  public static final RuleBook<SittingEntryCase> BOOK =
      RuleBook.<SittingEntryCase>named("english-entries/1")
          .with(
              new EntriesOpen(), kase -> new EntriesOpen.Facts(kase.entryDates(), kase.arrivedAt()))
          .with(
              new OneEntryPerSitting(), kase -> new OneEntryPerSitting.Facts(kase.enteredAlready()))
          .with(
              new NoTransfer(),
              kase -> new NoTransfer.Facts(kase.movedFrom(), kase.examDate().key().exam()))
          .with(
              new PhotoDeclinedWhereTaken(),
              kase ->
                  new PhotoDeclinedWhereTaken.Facts(
                      kase.examDate().key().exam(), kase.photoTaken(), kase.photoDeclined()))
          .with(
              new CentreMustBeApproved(),
              kase ->
                  new CentreMustBeApproved.Facts(kase.centre().number(), kase.centre().status()));

  /** The case of an entry in which no photo is spoken of. */
  public SittingEntryCase(
      Centre centre,
      ExamDate examDate,
      Sitting sitting,
      boolean enteredAlready,
      Optional<ExamCode> movedFrom,
      Instant arrivedAt) {
    this(centre, examDate, sitting, enteredAlready, false, false, movedFrom, arrivedAt);
  }

  public EntryDates entryDates() {
    return EntryDates.of(examDate, sitting);
  }
}
