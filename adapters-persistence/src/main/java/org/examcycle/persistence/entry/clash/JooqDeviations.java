package org.examcycle.persistence.entry.clash;

import static org.examcycle.persistence.jooq.Tables.TIMETABLE_DEVIATION;
import static org.jooq.impl.DSL.and;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.clash.Deviations;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.clash.Deviation;
import org.examcycle.domain.entry.clash.DeviationId;
import org.examcycle.domain.entry.clash.DeviationState;
import org.examcycle.domain.entry.clash.Ground;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.TimetableDeviationRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqDeviations implements Deviations {

  private final DSLContext dsl;

  JooqDeviations(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Deviation deviation) {
    return dsl.insertInto(TIMETABLE_DEVIATION)
            .set(row(deviation))
            .onConflictOnConstraint(Keys.TIMETABLE_DEVIATION_ONE_FOR_A_PAPER)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(Deviation deviation, long expectedVersion) {
    return dsl.update(TIMETABLE_DEVIATION)
            .set(row(deviation))
            .where(
                TIMETABLE_DEVIATION.ID.eq(deviation.id().value()),
                TIMETABLE_DEVIATION.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<Deviation> find(DeviationId id) {
    return dsl.selectFrom(TIMETABLE_DEVIATION)
        .where(TIMETABLE_DEVIATION.ID.eq(id.value()))
        .fetchOptional(JooqDeviations::read);
  }

  @Override
  public Optional<Deviation> find(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component) {
    return dsl.selectFrom(TIMETABLE_DEVIATION)
        .where(
            of(candidate),
            TIMETABLE_DEVIATION.SYLLABUS.eq(syllabus.value()),
            TIMETABLE_DEVIATION.COMPONENT.eq(component.value()))
        .fetchOptional(JooqDeviations::read);
  }

  @Override
  public List<Deviation> list(CandidateKey candidate) {
    return dsl.selectFrom(TIMETABLE_DEVIATION)
        .where(of(candidate))
        .orderBy(TIMETABLE_DEVIATION.ID)
        .fetch(JooqDeviations::read);
  }

  private static Condition of(CandidateKey candidate) {
    return and(
        TIMETABLE_DEVIATION.SERIES.eq(candidate.series().value()),
        TIMETABLE_DEVIATION.CENTRE.eq(candidate.centre().value()),
        TIMETABLE_DEVIATION.CANDIDATE_NUMBER.eq(candidate.number().value()));
  }

  @Override
  public Slice<Deviation> list(SeriesCode series, CentreNumber centre, Page page) {
    var found =
        dsl.selectFrom(TIMETABLE_DEVIATION)
            .where(
                TIMETABLE_DEVIATION.SERIES.eq(series.value()),
                TIMETABLE_DEVIATION.CENTRE.eq(centre.value()),
                Pages.after(
                    page, 1, parts -> TIMETABLE_DEVIATION.ID.gt(UUID.fromString(parts.getFirst()))))
            .orderBy(TIMETABLE_DEVIATION.ID)
            .limit(Pages.limit(page))
            .fetch(JooqDeviations::read);
    return Pages.slice(found, page, each -> List.of(each.id()));
  }

  private static TimetableDeviationRecord row(Deviation deviation) {
    var row = new TimetableDeviationRecord();
    row.setId(deviation.id().value());
    row.setSeries(deviation.candidate().series().value());
    row.setCentre(deviation.candidate().centre().value());
    row.setCandidateNumber(deviation.candidate().number().value());
    row.setPerson(deviation.person().value());
    row.setSyllabus(deviation.syllabus().value());
    row.setComponent(deviation.component().value());
    row.setKeyTime(deviation.keyTime());
    row.setMovedTo(deviation.movedTo());
    row.setGrounds(deviation.grounds().stream().map(Ground::name).toArray(String[]::new));
    row.setAskedAt(deviation.askedAt());
    row.setVersion(deviation.version());
    switch (deviation.state()) {
      case DeviationState.Asked _ -> {
        row.setState("ASKED");
        row.setDecidedAt(null);
      }
      case DeviationState.Granted(var at) -> {
        row.setState("GRANTED");
        row.setDecidedAt(at);
      }
      case DeviationState.Refused(var at) -> {
        row.setState("REFUSED");
        row.setDecidedAt(at);
      }
    }
    return row;
  }

  private static Deviation read(TimetableDeviationRecord row) {
    return new Deviation(
        new DeviationId(row.getId()),
        new CandidateKey(
            SeriesCode.of(row.getSeries()),
            CentreNumber.of(row.getCentre()),
            CandidateNumber.of(row.getCandidateNumber())),
        new PersonId(row.getPerson()),
        SyllabusCode.of(row.getSyllabus()),
        ComponentCode.of(row.getComponent()),
        row.getKeyTime(),
        row.getMovedTo(),
        Arrays.stream(row.getGrounds()).map(Ground::valueOf).toList(),
        row.getAskedAt(),
        state(row),
        row.getVersion());
  }

  private static DeviationState state(TimetableDeviationRecord row) {
    return switch (row.getState()) {
      case "GRANTED" -> new DeviationState.Granted(Objects.requireNonNull(row.getDecidedAt()));
      case "REFUSED" -> new DeviationState.Refused(Objects.requireNonNull(row.getDecidedAt()));
      default -> new DeviationState.Asked();
    };
  }
}
