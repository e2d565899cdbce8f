package org.examcycle.persistence.candidate;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.UciTurn;
import org.examcycle.persistence.column.CandidateRows;
import org.examcycle.persistence.jooq.Keys;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqCandidateRepository implements CandidateRepository {

  /** Not erased. */
  private static final Condition IS_SOMEBODY =
      CANDIDATE.DATE_OF_BIRTH.ne(ErasedPerson.DATE_OF_BIRTH);

  private final DSLContext dsl;

  JooqCandidateRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Candidate candidate, Instant registeredAt) {
    dsl.insertInto(PERSON)
        .set(PERSON.ID, candidate.person().value())
        .onConflictOnConstraint(Keys.PERSON_PK)
        .doNothing()
        .execute();
    return dsl.insertInto(CANDIDATE)
            .set(CandidateRows.record(candidate))
            .set(CANDIDATE.REGISTERED_AT, registeredAt)
            .onConflictOnConstraint(Keys.CANDIDATE_PK)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(Candidate candidate, long expectedVersion) {
    return dsl.update(CANDIDATE)
            .set(CandidateRows.record(candidate))
            .where(isAt(candidate.key()), CANDIDATE.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<Candidate> find(CandidateKey key) {
    return dsl.selectFrom(CANDIDATE)
        .where(isAt(key), IS_SOMEBODY)
        .fetchOptional(CandidateRows::read);
  }

  @Override
  public Optional<Candidate> hold(CandidateKey key) {
    return dsl.selectFrom(CANDIDATE)
        .where(isAt(key), IS_SOMEBODY)
        .forShare()
        .fetchOptional(CandidateRows::read);
  }

  @Override
  public List<PersonId> findPersons(Uci uci, LocalDate dateOfBirth) {
    UciTurn.take(dsl, List.of(uci));
    return dsl
        .select(CANDIDATE.PERSON)
        .from(CANDIDATE)
        .where(CANDIDATE.UCI.eq(uci.value()), CANDIDATE.DATE_OF_BIRTH.eq(dateOfBirth))
        .orderBy(CANDIDATE.REGISTERED_AT, CANDIDATE.PERSON)
        .fetch(row -> new PersonId(row.value1()))
        .stream()
        .distinct()
        .toList();
  }

  @Override
  public Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page) {
    var found =
        dsl.selectFrom(CANDIDATE)
            .where(
                CANDIDATE.SERIES.eq(series.value()),
                CANDIDATE.CENTRE.eq(centre.value()),
                IS_SOMEBODY,
                Pages.after(page, 1, parts -> CANDIDATE.NUMBER.gt(parts.getFirst())))
            .orderBy(CANDIDATE.NUMBER)
            .limit(Pages.limit(page))
            .fetch(CandidateRows::read);
    return Pages.slice(found, page, candidate -> List.of(candidate.key().number()));
  }

  private static Condition isAt(CandidateKey key) {
    return CANDIDATE
        .SERIES
        .eq(key.series().value())
        .and(CANDIDATE.CENTRE.eq(key.centre().value()))
        .and(CANDIDATE.NUMBER.eq(key.number().value()));
  }
}
