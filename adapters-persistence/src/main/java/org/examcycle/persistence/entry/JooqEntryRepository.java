package org.examcycle.persistence.entry;

import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.PERSON;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

@JooqAdapter
final class JooqEntryRepository implements EntryRepository {

  /**
   * Whoever made a retake, or carries marks, and whom the entry names, are one person: in both
   * directions, on and on.
   */
  private static final String SAME_PERSON =
      """
      {0} in (
        with recursive same(person) as (
          select unnest({1}::uuid[])
          union
          select link.person from same cross join lateral (
            select c.person from entry e
              join candidate c on c.series = e.previous_series and c.centre = e.previous_centre
               and c.number = e.previous_candidate
             where e.person = same.person and e.previous_series is not null and e.withdrawn_at is null
            union all
            select e.person from candidate c
              join entry e on e.previous_series = c.series and e.previous_centre = c.centre
               and e.previous_candidate = c.number
             where c.person = same.person and e.withdrawn_at is null
            union all
            select c.person from entry e
              join candidate c on c.series = e.carried_series and c.centre = e.carried_centre
               and c.number = e.carried_candidate
             where e.person = same.person and e.carried_series is not null and e.withdrawn_at is null
            union all
            select e.person from candidate c
              join entry e on e.carried_series = c.series and e.carried_centre = c.centre
               and e.carried_candidate = c.number
             where c.person = same.person and e.withdrawn_at is null
          ) link
        )
        select person from same)
      """;

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
    dsl.select(PERSON.ID)
        .from(PERSON)
        .where(isSame(PERSON.ID, person))
        .orderBy(PERSON.ID)
        .forNoKeyUpdate()
        .execute();
    return dsl.selectFrom(ENTRY)
        .where(
            ENTRY.SERIES.eq(series.value()),
            isSame(ENTRY.PERSON, person),
            ENTRY.WITHDRAWN_AT.isNull())
        .orderBy(ENTRY.SYLLABUS, ENTRY.ID)
        .fetch(EntryRows::read);
  }

  private static Condition isSame(Field<UUID> field, Set<PersonId> person) {
    return condition(
        SAME_PERSON, field, val(person.stream().map(PersonId::value).toArray(UUID[]::new)));
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
