package org.examcycle.application.marking;

import java.util.List;
import org.examcycle.application.calendar.PaperAhead;
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

    /**
     * The rows that do not fit.
     *
     * @param ahead papers of which there can be no marks yet
     * @param limit how many are told at most
     */
    Misfits misfits(List<PaperAhead> ahead, int limit);

    /**
     * Makes marks of all rows and writes the history of those that are new or altered. Moderation
     * and special consideration of a mark that is altered stay.
     */
    Stored store(Call call);
  }

  /**
   * @param told their facts, in the order of lines
   * @param inAll how many there are, told or not
   */
  record Misfits(List<Row<MarkMustFit.Facts>> told, int inAll) {}

  /**
   * @param unchanged rows that said what was known
   */
  record Stored(int added, int changed, int unchanged) {}
}
