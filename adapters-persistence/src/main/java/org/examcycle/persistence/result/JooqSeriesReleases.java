package org.examcycle.persistence.result;

import static org.examcycle.persistence.jooq.Tables.SERIES_RELEASE;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.result.Rehearsal;
import org.examcycle.domain.result.ReleaseState;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Turn;
import org.examcycle.persistence.jooq.tables.records.SeriesReleaseRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

@JooqAdapter
final class JooqSeriesReleases implements SeriesReleases {

  private static final String REHEARSAL =
      """
      with of_family as (
        select s.code from syllabus s join qualification_type t on t.code = s.type where t.family = {1}
      ), standing as (
        select id, syllabus, option_code from entry
         where series = {0} and withdrawn_at is null and syllabus in (select code from of_family)
      ), result as (
        select r.entry, r.syllabus, r.option_code from award_run a join award_result r on r.run = a.id
         where a.series = {0} and a.state = 'CONFIRMED' and a.syllabus in (select code from of_family)
      )
      select count(standing.id)::int as entries,
             count(result.entry)::int as results,
             count(*) filter (where standing.id is not null and result.entry is not null
               and hold.reason is not null)::int as held,
             count(*) filter (where result.entry is null)::int as without_result,
             count(*) filter (where standing.id is null)::int as without_entry,
             md5(coalesce(string_agg(hold.entry || ' ' || hold.reason, ',' order by hold.entry)
               filter (where standing.id is not null and hold.reason is not null), '')) as holds
        from standing
        full join result on result.entry = standing.id
         and result.syllabus = standing.syllabus and result.option_code = standing.option_code
        left join result_hold hold on hold.entry = result.entry
      """;

  private final DSLContext dsl;

  JooqSeriesReleases(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<SeriesRelease> find(SeriesCode series, String family) {
    return dsl.selectFrom(SERIES_RELEASE)
        .where(SERIES_RELEASE.SERIES.eq(series.value()))
        .and(SERIES_RELEASE.FAMILY.eq(family))
        .fetchOptional(JooqSeriesReleases::release);
  }

  @Override
  public Optional<SeriesRelease> claim(SeriesCode series, String family) {
    Turn.take(dsl, "release " + series + " " + family);
    return find(series, family);
  }

  @Override
  public List<SeriesRelease> list(SeriesCode series) {
    return dsl.selectFrom(SERIES_RELEASE)
        .where(SERIES_RELEASE.SERIES.eq(series.value()))
        .orderBy(SERIES_RELEASE.FAMILY)
        .fetch(JooqSeriesReleases::release);
  }

  @Override
  public boolean add(SeriesRelease release) {
    return dsl.insertInto(SERIES_RELEASE)
            .set(row(release))
            .onConflict(SERIES_RELEASE.SERIES, SERIES_RELEASE.FAMILY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(SeriesRelease release, long expectedVersion) {
    return dsl.update(SERIES_RELEASE)
            .set(row(release))
            .where(SERIES_RELEASE.SERIES.eq(release.series().value()))
            .and(SERIES_RELEASE.FAMILY.eq(release.family()))
            .and(SERIES_RELEASE.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Rehearsal rehearse(SeriesCode series, String family) {
    var row = dsl.fetchSingle(REHEARSAL, val(series.value()), val(family));
    return new Rehearsal(
        row.get("entries", Integer.class),
        row.get("results", Integer.class),
        row.get("held", Integer.class),
        row.get("without_result", Integer.class),
        row.get("without_entry", Integer.class),
        row.get("holds", String.class));
  }

  private static SeriesRelease release(SeriesReleaseRecord row) {
    return new SeriesRelease(
        SeriesCode.of(row.getSeries()),
        row.getFamily(),
        row.getResultsAt(),
        state(row),
        row.getVersion());
  }

  private static ReleaseState state(SeriesReleaseRecord row) {
    return switch (row.getState()) {
      case "PLANNED" -> new ReleaseState.Planned();
      case "PROPOSED" ->
          new ReleaseState.Proposed(
              Objects.requireNonNull(row.getProposedBy()),
              Objects.requireNonNull(row.getProposedAt()),
              new Rehearsal(
                  Objects.requireNonNull(row.getRehearsedEntries()),
                  Objects.requireNonNull(row.getRehearsedResults()),
                  Objects.requireNonNull(row.getRehearsedHeld()),
                  Objects.requireNonNull(row.getRehearsedWithoutResult()),
                  Objects.requireNonNull(row.getRehearsedWithoutEntry()),
                  // None before 0.1.0 was whole: it equals nothing, so it is proposed again.
                  Objects.requireNonNullElse(row.getRehearsedHolds(), "")));
      case "APPROVED" ->
          new ReleaseState.Approved(
              Objects.requireNonNull(row.getProposedBy()),
              Objects.requireNonNull(row.getApprovedBy()),
              Objects.requireNonNull(row.getApprovedAt()));
      default -> throw new IllegalStateException("unknown state of a release: " + row.getState());
    };
  }

  private static SeriesReleaseRecord row(SeriesRelease release) {
    var row = new SeriesReleaseRecord();
    row.setSeries(release.series().value());
    row.setFamily(release.family());
    row.setResultsAt(release.resultsAt());
    row.setVersion(release.version());
    switch (release.state()) {
      case ReleaseState.Planned _ -> {
        row.setState("PLANNED");
        propose(row, null, null, null);
        approve(row, null, null);
      }
      case ReleaseState.Proposed(var by, var at, var rehearsal) -> {
        row.setState("PROPOSED");
        propose(row, by, at, rehearsal);
        approve(row, null, null);
      }
      case ReleaseState.Approved(var proposedBy, var by, var at) -> {
        row.setState("APPROVED");
        propose(row, proposedBy, null, null);
        approve(row, by, at);
      }
    }
    return row;
  }

  private static void propose(
      SeriesReleaseRecord row,
      @Nullable String by,
      @Nullable Instant at,
      @Nullable Rehearsal rehearsal) {
    row.setProposedBy(by);
    row.setProposedAt(at);
    row.setRehearsedEntries(rehearsal == null ? null : rehearsal.entries());
    row.setRehearsedResults(rehearsal == null ? null : rehearsal.results());
    row.setRehearsedHeld(rehearsal == null ? null : rehearsal.held());
    row.setRehearsedWithoutResult(rehearsal == null ? null : rehearsal.withoutResult());
    row.setRehearsedWithoutEntry(rehearsal == null ? null : rehearsal.withoutEntry());
    row.setRehearsedHolds(rehearsal == null ? null : rehearsal.holds());
  }

  private static void approve(SeriesReleaseRecord row, @Nullable String by, @Nullable Instant at) {
    row.setApprovedBy(by);
    row.setApprovedAt(at);
  }
}
