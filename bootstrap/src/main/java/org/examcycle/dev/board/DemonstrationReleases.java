package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.result.ApproveRelease;
import org.examcycle.application.result.PlanRelease;
import org.examcycle.application.result.ProposeRelease;
import org.examcycle.domain.calendar.SeriesCode;

/** Plans releases, and has two persons propose and approve them (INT-RES-01, INT-RES-03). */
final class DemonstrationReleases {

  /** Results come out at this hour, in UTC. */
  private static final int HOUR = 5;

  private static final Duration PLANNED_BEFORE = Duration.ofDays(60);
  private static final Duration AWARDED_BEFORE = Duration.ofDays(12);
  private static final Duration APPROVED_BEFORE = Duration.ofDays(9);

  private final PlanRelease planRelease;
  private final ProposeRelease proposeRelease;
  private final ApproveRelease approveRelease;

  DemonstrationReleases(
      PlanRelease planRelease, ProposeRelease proposeRelease, ApproveRelease approveRelease) {
    this.planRelease = planRelease;
    this.proposeRelease = proposeRelease;
    this.approveRelease = approveRelease;
  }

  /** A row of the table. */
  record Planned(SeriesCode series, String family, Instant resultsAt, boolean approved) {
    static Planned of(NamedCsvRecord row, Days days) {
      return new Planned(
          days.series(row.getField("series")),
          row.getField("family"),
          resultsOn(days.day(row.getField("results"))),
          Table.yes(row, "approved"));
    }

    private static Instant resultsOn(LocalDate day) {
      return day.atTime(HOUR, 0).toInstant(ZoneOffset.UTC);
    }
  }

  static List<Planned> all(Days days) {
    return Table.read("releases.csv", row -> Planned.of(row, days));
  }

  /** When the series is awarded: before the first of its releases that is approved. */
  static Optional<Instant> awardedAt(DemonstrationSeries series, List<Planned> releases) {
    return releases.stream()
        .filter(release -> release.series().equals(series.code()) && release.approved())
        .map(release -> release.resultsAt().minus(AWARDED_BEFORE))
        .min(Instant::compareTo);
  }

  void release(Planned release, Instant now) {
    var series = release.series();
    var family = release.family();
    var planned =
        Given.by(
            Given.PROPOSER,
            planRelease,
            new PlanRelease.Command(series, family, release.resultsAt(), Optional.empty()),
            earlier(release.resultsAt().minus(PLANNED_BEFORE), now));
    if (release.approved()) {
      var at = release.resultsAt().minus(APPROVED_BEFORE);
      var proposed =
          Given.by(
              Given.PROPOSER,
              proposeRelease,
              new ProposeRelease.Command(series, family, planned.version()),
              at);
      Given.by(
          Given.APPROVER,
          approveRelease,
          new ApproveRelease.Command(series, family, proposed.version()),
          at);
    }
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
