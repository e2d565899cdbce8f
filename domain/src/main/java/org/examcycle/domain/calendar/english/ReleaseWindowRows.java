package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.rule.Decision;

/** The rows by which a new sitting's release window is proposed (ENG-RES-01). */
public record ReleaseWindowRows(List<ReleaseWindowRow> rows) {

  public ReleaseWindowRows {
    rows = List.copyOf(rows);
  }

  /**
   * The window proposed for an exam of a mode on a day; refused where no row holds.
   *
   * @throws IllegalArgumentException if two rows hold for the same mode and day
   */
  public Decision<ReleaseWindow> propose(
      ExamMode mode, LocalDate examDay, WorkingDays workingDays) {
    var holding = rows.stream().filter(row -> row.holdsFor(mode, examDay)).toList();
    if (holding.size() > 1) {
      throw new IllegalArgumentException("rows overlap for " + mode + " on " + examDay);
    }
    return holding.stream()
        .findFirst()
        .map(row -> window(row, examDay, workingDays))
        .orElseGet(() -> Decision.refused(new NoReleaseWindowInForce(mode, examDay)));
  }

  /** Two rows that would hold on one day, if there are any. */
  public Optional<ReleaseWindowRowsOverlap> overlap() {
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (rows.subList(0, i).stream().anyMatch(row::overlaps)) {
        return Optional.of(new ReleaseWindowRowsOverlap(row.mode()));
      }
    }
    return Optional.empty();
  }

  private static Decision<ReleaseWindow> window(
      ReleaseWindowRow row, LocalDate examDay, WorkingDays workingDays) {
    var window = row.after(examDay, workingDays);
    var lastYear = window.lastDay().getYear();
    return row.unit() == DayUnit.WORKING_DAYS && !workingDays.know(lastYear)
        ? Decision.refused(new PublicHolidaysNotKnown(lastYear))
        : Decision.granted(window);
  }
}
