package org.examcycle.application.entry.file;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * A file of entries of one series, and how far it has come.
 *
 * @param call by which it came to the board, whose instant decides the stage of every row; while it
 *     waits for an Associate the centre's
 * @param digest SHA-256 of its content, in hexadecimal digits
 * @param progress of its rows
 * @param tries how often working through it failed
 * @param through an Associate, where an attached centre sent it
 */
public record EntryFile(
    EntryFileId id,
    SeriesCode series,
    Call call,
    Taking taking,
    String digest,
    Progress progress,
    EntryFileState state,
    int tries,
    Optional<ThroughAssociate> through) {

  /**
   * That a centre sent it to its Associate (INT-PRE-02).
   *
   * @param sentAt by which its rows are held to the Associate's deadlines, also once the call is
   *     the Associate's
   * @param reason why the Associate gave it back, in its own words
   */
  public record ThroughAssociate(CentreNumber centre, Instant sentAt, Optional<String> reason) {}

  /** After so many tries it is left. */
  public static final int MOST_TRIES = 8;

  /**
   * @param rows how many the file has
   * @param reached the line up to which it is worked through
   * @param taken rows that altered something, or would have: {@link EntryFile#stands()}
   * @param unchanged rows that said what was known
   * @param faulty rows with one fault or several
   */
  public record Progress(int rows, int reached, int taken, int unchanged, int faulty) {

    Progress plus(Progress chunk) {
      return new Progress(
          rows,
          chunk.reached,
          taken + chunk.taken,
          unchanged + chunk.unchanged,
          faulty + chunk.faulty);
    }

    /** Before the first row. */
    Progress restarted() {
      return new Progress(rows, 0, 0, 0, 0);
    }
  }

  /** Whether all its rows stand or fall together, and in one transaction. */
  boolean isWhole() {
    return taking != Taking.GOOD_ROWS;
  }

  /**
   * Whether what its rows alter is stored: of a trial never, and of a file that stands or falls
   * together not before it was taken.
   */
  boolean stands() {
    return switch (taking) {
      case TRIAL -> false;
      case GOOD_ROWS -> true;
      case ALL_OR_NOTHING -> state == EntryFileState.DONE;
    };
  }

  /**
   * Whether a row of it was worked through for good though the file as a whole was not: unless it
   * was faulty, it is not taken again when the same file comes again. The last row of a file is
   * none of these, because with that the file is done.
   */
  boolean hasSettled(int line) {
    return switch (state) {
      case CANCELLED, FAILED -> taking == Taking.GOOD_ROWS && line <= progress.reached();
      case SUBMITTED, RETURNED, WAITING, DONE, REFUSED -> false;
    };
  }

  /** Whether that is so of any row, header or not. */
  boolean hasSettledAny() {
    return hasSettled(1);
  }

  public EntryFile with(Progress reached) {
    return new EntryFile(id, series, call, taking, digest, reached, state, tries, through);
  }

  /** At its end, or after one more failure. */
  public EntryFile with(EntryFileState reached, int failures) {
    return new EntryFile(id, series, call, taking, digest, progress, reached, failures, through);
  }

  /** In the Associate's name from here on, and on the Associate's day. */
  EntryFile approved(Call associates) {
    return new EntryFile(
        id, series, associates, taking, digest, progress, EntryFileState.WAITING, tries, through);
  }

  EntryFile returned(String reason) {
    return new EntryFile(
        id,
        series,
        call,
        taking,
        digest,
        progress,
        EntryFileState.RETURNED,
        tries,
        through.map(it -> new ThroughAssociate(it.centre(), it.sentAt(), Optional.of(reason))));
  }
}
