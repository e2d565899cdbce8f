package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries, changes, withdrawals and candidates by file. */
public interface EntryFileDriver {

  /** In place of a column: a value too many. */
  String BEYOND = "beyond the last column";

  /**
   * Sends a file.
   *
   * @param taking {@code TRIAL}, {@code GOOD_ROWS} or {@code ALL_OR_NOTHING}
   * @param rows values by column, and perhaps one {@link #BEYOND}; they stand in the file from line
   *     2 on
   * @return which file it is
   */
  Outcome<String> send(Actor by, String series, String taking, List<Map<String, String>> rows);

  /** The file, once it has been worked through. */
  Outcome<File> workedThrough(Actor by, String file);

  /** The file as it is. */
  Outcome<File> file(Actor by, String file);

  /** All that the sender has sent for the series. */
  Outcome<List<File>> files(Actor by, String series);

  /** What is wrong with its rows: line and column are among the facts. */
  Outcome<List<RefusedBy>> faults(Actor by, String file);

  Outcome<String> cancel(Actor by, String file);

  /** What waits for an Associate. */
  Outcome<List<String>> submitted(Actor by, String associate);

  Outcome<String> approve(Actor by, String file);

  Outcome<String> giveBack(Actor by, String file, String reason);

  /** Everything that a centre has in a series, as rows of a file: values by column. */
  Outcome<List<Map<String, String>>> export(Actor by, String series, String centre);

  /**
   * @param state {@code SUBMITTED}, {@code RETURNED}, {@code WAITING}, {@code DONE}, {@code
   *     REFUSED}, {@code CANCELLED} or {@code FAILED}
   * @param reached the line up to which it is worked through
   * @param taken rows that altered something
   * @param notStored rows that are well and altered nothing, because the file was not taken
   */
  record File(
      String state,
      int rows,
      int reached,
      int taken,
      int notStored,
      int unchanged,
      int faulty,
      Optional<String> reason) {}
}
