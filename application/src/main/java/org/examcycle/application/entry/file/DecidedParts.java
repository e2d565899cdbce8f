package org.examcycle.application.entry.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.examcycle.domain.rule.Change;

/**
 * What comes of the rows of a step, part by part: the rows of one are decided when it is asked for,
 * while whoever stores them may be busy with the one before.
 */
final class DecidedParts implements Iterator<EntryCohorts.Made> {

  /**
   * The first part is small, since nothing is stored while its rows are decided. Each is half again
   * as large as the one before: to decide a row takes less time than to store one, and all parts
   * but the first are there when they are asked for.
   */
  private static final int ROWS_OF_THE_FIRST_PART = 125;

  private final Iterator<Integer> lines;
  private final Map<Integer, EntryInstruction> read;
  private final RowDesk desk;
  private final CohortRun.RowTally tally;
  private final CohortCandidates candidates;
  private final CohortEntries entries;
  private final CohortCharges charges;
  private int rowsOfNextPart = ROWS_OF_THE_FIRST_PART;

  /**
   * @param read what can be read of these lines
   * @param tally told what has become of each
   */
  DecidedParts(
      List<Integer> lines,
      Map<Integer, EntryInstruction> read,
      RowDesk desk,
      CohortRun.RowTally tally,
      CohortCandidates candidates,
      CohortEntries entries,
      CohortCharges charges) {
    this.lines = lines.iterator();
    this.read = read;
    this.desk = desk;
    this.tally = tally;
    this.candidates = candidates;
    this.entries = entries;
    this.charges = charges;
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public EntryCohorts.Made next() {
    if (!lines.hasNext()) {
      throw new NoSuchElementException();
    }
    var history = new ArrayList<Change>();
    for (var rows = 0; rows < rowsOfNextPart && lines.hasNext(); rows++) {
      decide(lines.next(), history);
    }
    rowsOfNextPart += rowsOfNextPart / 2;
    return new EntryCohorts.Made(
        candidates.handOverRegistered(),
        candidates.handOverChanged(),
        entries.handOverEntered(),
        entries.handOverAltered(),
        charges.handOver(),
        history);
  }

  private void decide(int line, List<Change> history) {
    Optional.ofNullable(read.get(line))
        .map(desk::carryOut)
        .ifPresent(
            outcome -> {
              tally.add(line, outcome);
              if (outcome instanceof RowOutcome.Taken(var changes)) {
                history.addAll(changes);
              }
            });
  }
}
