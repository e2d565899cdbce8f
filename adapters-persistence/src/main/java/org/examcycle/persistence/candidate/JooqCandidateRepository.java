package org.examcycle.persistence.candidate;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.PERSON;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.Keys;
import org.examcycle.persistence.jooq.tables.records.CandidateRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqCandidateRepository implements CandidateRepository {

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
            .set(record(candidate))
            .set(CANDIDATE.REGISTERED_AT, registeredAt)
            .onConflictOnConstraint(Keys.CANDIDATE_PK)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean save(Candidate candidate, long expectedVersion) {
    return dsl.update(CANDIDATE)
            .set(record(candidate))
            .where(isAt(candidate.key()), CANDIDATE.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<Candidate> find(CandidateKey key) {
    return dsl.selectFrom(CANDIDATE).where(isAt(key)).fetchOptional(JooqCandidateRepository::read);
  }

  @Override
  public Slice<Candidate> list(SeriesCode series, CentreNumber centre, Page page) {
    var found =
        dsl.selectFrom(CANDIDATE)
            .where(
                CANDIDATE.SERIES.eq(series.value()),
                CANDIDATE.CENTRE.eq(centre.value()),
                Pages.after(page, 1, parts -> CANDIDATE.NUMBER.gt(parts.getFirst())))
            .orderBy(CANDIDATE.NUMBER)
            .limit(Pages.limit(page))
            .fetch(JooqCandidateRepository::read);
    return Pages.slice(found, page, candidate -> List.of(candidate.key().number()));
  }

  private static Condition isAt(CandidateKey key) {
    return CANDIDATE
        .SERIES
        .eq(key.series().value())
        .and(CANDIDATE.CENTRE.eq(key.centre().value()))
        .and(CANDIDATE.NUMBER.eq(key.number().value()));
  }

  private static CandidateRecord record(Candidate candidate) {
    var row = new CandidateRecord();
    row.setSeries(candidate.key().series().value());
    row.setCentre(candidate.key().centre().value());
    row.setNumber(candidate.key().number().value());
    row.setPerson(candidate.person().value());
    row.setName(candidate.name().original());
    row.setLatinName(candidate.name().latin());
    row.setLanguage(candidate.name().language().toLanguageTag());
    row.setDateOfBirth(candidate.dateOfBirth());
    row.setSex(candidate.sex().name());
    row.setStatus(candidate.status().name());
    row.setUci(candidate.uci().map(Uci::value).orElse(null));
    row.setUln(candidate.uln().map(Uln::value).orElse(null));
    row.setVersion(candidate.version());
    return row;
  }

  private static Candidate read(CandidateRecord row) {
    return new Candidate(
        new CandidateKey(
            SeriesCode.of(row.getSeries()),
            CentreNumber.of(row.getCentre()),
            CandidateNumber.of(row.getNumber())),
        new PersonId(row.getPerson()),
        new PersonName(row.getName(), row.getLatinName(), Locale.forLanguageTag(row.getLanguage())),
        row.getDateOfBirth(),
        Sex.valueOf(row.getSex()),
        CandidateStatus.valueOf(row.getStatus()),
        Optional.ofNullable(row.getUci()).map(Uci::of),
        Optional.ofNullable(row.getUln()).map(Uln::of),
        row.getVersion());
  }
}
