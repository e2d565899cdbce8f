package org.examcycle.persistence.calendar;

import static org.examcycle.persistence.jooq.Tables.TIMETABLED_PAPER;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.examcycle.application.calendar.Timetables;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.TimetabledPaper;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.TimetabledPaperRecord;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqTimetables implements Timetables {

  private static final Comparator<TimetabledPaper> ORDER =
      Comparator.comparing(TimetabledPaper::localDate)
          .thenComparing(TimetabledPaper::session)
          .thenComparing(TimetabledPaper::syllabus)
          .thenComparing(TimetabledPaper::component);

  private final DSLContext dsl;

  JooqTimetables(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void put(List<TimetabledPaper> papers) {
    dsl.batched(
        batched ->
            papers.forEach(
                paper -> {
                  var row = record(paper);
                  batched
                      .dsl()
                      .insertInto(TIMETABLED_PAPER)
                      .set(row)
                      .onConflictOnConstraint(Keys.TIMETABLED_PAPER_PK)
                      .doUpdate()
                      .set(TIMETABLED_PAPER.LOCAL_DATE, row.getLocalDate())
                      .set(TIMETABLED_PAPER.SESSION, row.getSession())
                      .set(TIMETABLED_PAPER.MINUTES, row.getMinutes())
                      .execute();
                }));
  }

  @Override
  public List<TimetabledPaper> list(
      SeriesCode series, AdministrativeZone zone, Set<SyllabusCode> syllabuses) {
    return dsl
        .select(TIMETABLED_PAPER.fields())
        .distinctOn(TIMETABLED_PAPER.SYLLABUS, TIMETABLED_PAPER.COMPONENT)
        .from(TIMETABLED_PAPER)
        .where(
            TIMETABLED_PAPER.SERIES.eq(series.value()),
            TIMETABLED_PAPER.ZONE.in((short) zone.number(), Zones.ALL),
            TIMETABLED_PAPER.SYLLABUS.in(syllabuses.stream().map(SyllabusCode::value).toList()))
        .orderBy(
            TIMETABLED_PAPER.SYLLABUS, TIMETABLED_PAPER.COMPONENT, TIMETABLED_PAPER.ZONE.desc())
        .stream()
        .map(row -> read(row.into(TIMETABLED_PAPER)))
        .sorted(ORDER)
        .toList();
  }

  private static TimetabledPaperRecord record(TimetabledPaper paper) {
    return new TimetabledPaperRecord(
        paper.series().value(),
        paper.syllabus().value(),
        paper.component().value(),
        Zones.number(paper.zone()),
        paper.localDate(),
        paper.session().name(),
        paper.minutes());
  }

  private static TimetabledPaper read(TimetabledPaperRecord row) {
    return new TimetabledPaper(
        SeriesCode.of(row.getSeries()),
        SyllabusCode.of(row.getSyllabus()),
        ComponentCode.of(row.getComponent()),
        Zones.zone(row.getZone()),
        row.getLocalDate(),
        Session.valueOf(row.getSession()),
        row.getMinutes());
  }
}
