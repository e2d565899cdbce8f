package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;

/**
 * A file of entries of one series, and how far it has come.
 *
 * @param call by which it came, whose instant decides the stage of every row
 * @param digest SHA-256 of its content, in hexadecimal digits
 * @param progress of its rows
 * @param tries how often working through it failed
 */
public record EntryFile(
    EntryFileId id,
    SeriesCode series,
    Call call,
    Taking taking,
    String digest,
    Progress progress,
    EntryFileState state,
    int tries) {

  /** After so many tries it is left. */
  public static final int MOST_TRIES = 8;

  /**
   * @param rows how many the file has
   * @param reached the line up to which it is worked through
   * @param taken rows that altered something, or would have
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
   * Whether a row of it has been taken for good, or said what was known: it is not taken again when
   * the same file comes again.
   */
  boolean hasSettled(int line) {
    return switch (state) {
      case DONE -> true;
      case CANCELLED, FAILED -> taking == Taking.GOOD_ROWS && line <= progress.reached();
      case WAITING, REFUSED -> false;
    };
  }

  public EntryFile with(Progress reached) {
    return new EntryFile(id, series, call, taking, digest, reached, state, tries);
  }

  /** At its end, or after one more failure. */
  public EntryFile with(EntryFileState reached, int failures) {
    return new EntryFile(id, series, call, taking, digest, progress, reached, failures);
  }
}
