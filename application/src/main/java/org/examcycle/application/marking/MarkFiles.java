package org.examcycle.application.marking;

import java.util.List;
import org.examcycle.application.file.Row;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.marking.MarkMustFit;

/** Whole files of marks, worked by sets. */
public interface MarkFiles {

  /** Puts the rows beside the entries that they are about; nothing is a mark yet. */
  Laid lay(SeriesCode series, List<Row<MarkLine>> rows);

  /** A file that lies beside the entries, within one transaction. */
  interface Laid {

    /** The facts of every row that may not fit, in the order of lines; at most the given number. */
    List<Row<MarkMustFit.Facts>> doubtful(int limit);

    /**
     * Makes marks of all rows and writes the history of those that are new or altered. Moderation
     * and special consideration of a mark that is altered stay.
     */
    Stored store(Call call);
  }

  /**
   * @param unchanged rows that said what was known
   */
  record Stored(int added, int changed, int unchanged) {}
}
