package org.examcycle.application.entry.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.file.Row;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;

/** The files of entries, their rows while they wait, and what is wrong with them. */
public interface EntryFiles {

  /** Within the transaction nobody else takes in the same content of the same sender. */
  void holdContent(Call sender, SeriesCode series, String digest);

  void add(EntryFile file);

  /**
   * Rows of a file that is being taken in. While they are handed on nothing else may be asked of
   * what is stored.
   */
  void addRows(EntryFileId file, EntrySheet rows);

  Optional<EntryFile> find(EntryFileId id);

  /** The newest of the sender with this content, trials aside, through an Associate or not. */
  Optional<EntryFile> findLatest(Call sender, SeriesCode series, String digest);

  /** The files of a sender in a series, the newest first; the instant and the id are the cursor. */
  Slice<EntryFile> list(Call sender, SeriesCode series, Page page);

  /** Those that wait: those that failed least often first, of these those with the fewest rows. */
  List<EntryFileId> listWaiting();

  /** False when somebody else works on the file; true for the rest of the transaction. */
  boolean hold(EntryFileId file);

  /** The next rows behind a line. */
  List<Row<EntryCells>> rows(EntryFileId file, int afterLine, int limit);

  /**
   * Empties what is said of a person in the rows of all files that name these candidates, or name
   * them as who somebody was before: they have been erased (COM-PRV-07).
   */
  void forgetDetails(List<CandidateKey> erased);

  /**
   * Notes how far a file that waits has come.
   *
   * @param faults of the rows that were worked through since
   * @return false when it no longer waits; then nothing is noted
   */
  boolean note(EntryFileId file, EntryFile.Progress progress, List<RowFaultLine> faults);

  /** What waits for an Associate, of every series and centre attached to it now, oldest first. */
  Slice<EntryFile> listSubmitted(AssociateCode associate, Page page);

  /** What a centre has sent that waits for its Associate, oldest first. */
  List<EntryFile> listSubmitted(CentreNumber centre);

  /**
   * Stores what an Associate decided of a file that was submitted; of one that is given back the
   * rows are forgotten.
   *
   * @return false when it was decided before; then nothing is altered
   */
  boolean decide(EntryFile file);

  /**
   * Ends a file that waits, for us or for an Associate, and forgets its rows.
   *
   * @return false when it no longer waits; then nothing is altered
   */
  boolean end(EntryFileId file, EntryFileState state);

  /** Counts that work on a file failed; how often it has. */
  int countFailure(EntryFileId file);

  /** Forgets all faults that were noted of a file. */
  void forgetFaults(EntryFileId file);

  /** The faults of a file in the order of its lines; line and number are the cursor. */
  Slice<RowFaultLine> listFaults(EntryFileId file, Page page);

  /** The lines with faults. */
  Set<Integer> faultyLines(EntryFileId file);
}
