package org.examcycle.application.award;

import static java.util.function.Predicate.not;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.EntryId;

/** A cohort of any size, piece by piece: memory holds no more than one. */
record CohortPieces(AwardCohort cohort, SeriesCode series, SyllabusCode syllabus)
    implements Iterable<List<CohortCandidate>> {

  /** Candidates held in memory at a time. */
  private static final int PIECE = 5_000;

  @Override
  public Iterator<List<CohortCandidate>> iterator() {
    return Stream.iterate(
            after(Optional.empty()),
            not(List::isEmpty),
            piece -> after(Optional.of(piece.getLast().entry())))
        .iterator();
  }

  private List<CohortCandidate> after(Optional<EntryId> last) {
    return cohort.next(series, syllabus, last, PIECE);
  }
}
