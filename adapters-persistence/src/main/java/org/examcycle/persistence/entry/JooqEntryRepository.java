package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqEntryRepository implements EntryRepository {

  private final DSLContext dsl;

  JooqEntryRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Entry entry) {
    return dsl.insertInto(ENTRY)
            .set(EntryRows.of(entry))
            .onConflict(ENTRY.SERIES, ENTRY.PERSON, ENTRY.SYLLABUS)
            .where(ENTRY.WITHDRAWN_AT.isNull())
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(Entry entry, long expectedVersion) {
    return dsl.update(ENTRY)
            .set(EntryRows.of(entry))
            .where(ENTRY.ID.eq(entry.id().value()), ENTRY.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<Entry> find(EntryId id) {
    return dsl.selectFrom(ENTRY).where(ENTRY.ID.eq(id.value())).fetchOptional(EntryRows::read);
  }

  /**
   * The rows of the person are what is held, in one order for everybody: they are there before the
   * first entry is.
   */
  @Override
  public List<Entry> listStanding(SeriesCode series, Set<PersonId> person) {
    return listStanding(ENTRY.SERIES.eq(series.value()), person);
  }

  @Override
  public List<Entry> listStanding(Set<PersonId> person) {
    return listStanding(noCondition(), person);
  }

  private List<Entry> listStanding(Condition where, Set<PersonId> person) {
    dsl.select(PERSON.ID)
        .from(PERSON)
        .where(SamePersons.is(PERSON.ID, person))
        .orderBy(PERSON.ID)
        .forNoKeyUpdate()
        .execute();
    return dsl.selectFrom(ENTRY)
        .where(where, SamePersons.is(ENTRY.PERSON, person), ENTRY.WITHDRAWN_AT.isNull())
        .orderBy(ENTRY.SERIES, ENTRY.SYLLABUS, ENTRY.ID)
        .fetch(EntryRows::read);
  }

  @Override
  public Optional<Entry> findStanding(CandidateKey candidate, SyllabusCode syllabus) {
    return dsl.selectFrom(ENTRY)
        .where(
            ENTRY.SERIES.eq(candidate.series().value()),
            ENTRY.CENTRE.eq(candidate.centre().value()),
            ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()),
            ENTRY.SYLLABUS.eq(syllabus.value()),
            ENTRY.WITHDRAWN_AT.isNull())
        .fetchOptional(EntryRows::read);
  }

  @Override
  public List<Entry> listOf(CandidateKey candidate) {
    return dsl.selectFrom(ENTRY)
        .where(
            ENTRY.SERIES.eq(candidate.series().value()),
            ENTRY.CENTRE.eq(candidate.centre().value()),
            ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()),
            ENTRY.WITHDRAWN_AT.isNull())
        .orderBy(ENTRY.SYLLABUS)
        .fetch(EntryRows::read);
  }

  @Override
  public List<Entry> listWithdrawn(CandidateKey candidate) {
    return dsl.selectFrom(ENTRY)
        .where(
            ENTRY.SERIES.eq(candidate.series().value()),
            ENTRY.CENTRE.eq(candidate.centre().value()),
            ENTRY.CANDIDATE_NUMBER.eq(candidate.number().value()),
            ENTRY.WITHDRAWN_AT.isNotNull())
        .orderBy(ENTRY.ID)
        .fetch(EntryRows::read);
  }

  @Override
  public List<Entry> listOf(
      SeriesCode series, CentreNumber centre, CandidateNumber first, CandidateNumber last) {
    return dsl.selectFrom(ENTRY)
        .where(
            ENTRY.SERIES.eq(series.value()),
            ENTRY.CENTRE.eq(centre.value()),
            ENTRY.CANDIDATE_NUMBER.between(first.value(), last.value()),
            ENTRY.WITHDRAWN_AT.isNull())
        .orderBy(ENTRY.CANDIDATE_NUMBER, ENTRY.SYLLABUS)
        .fetch(EntryRows::read);
  }

  @Override
  public List<Entry> listCarrying(CandidateKey earlier, SyllabusCode syllabus) {
    return carrying(
        earlier.series(),
        syllabus,
        ENTRY
            .CARRIED_CENTRE
            .eq(earlier.centre().value())
            .and(ENTRY.CARRIED_CANDIDATE.eq(earlier.number().value())));
  }

  @Override
  public List<Entry> listCarrying(SeriesCode from, SyllabusCode syllabus) {
    return carrying(from, syllabus, noCondition());
  }

  private List<Entry> carrying(SeriesCode from, SyllabusCode syllabus, Condition whose) {
    return dsl.selectFrom(ENTRY)
        .where(
            ENTRY.CARRIED_SERIES.eq(from.value()),
            whose,
            ENTRY.SYLLABUS.eq(syllabus.value()),
            ENTRY.WITHDRAWN_AT.isNull())
        .orderBy(ENTRY.ID)
        .fetch(EntryRows::read);
  }
}
