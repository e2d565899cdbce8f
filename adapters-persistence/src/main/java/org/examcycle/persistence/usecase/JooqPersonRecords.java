package org.examcycle.persistence.usecase;

import static java.util.Comparator.comparing;
import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.PERSON;

import java.util.List;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqPersonRecords implements PersonRecords {

  private final DSLContext dsl;
  private final PersonKeys keys;

  JooqPersonRecords(DSLContext dsl, PersonKeys keys) {
    this.dsl = dsl;
    this.keys = keys;
  }

  /** Holds the row that is held, too, by whoever decides an entry. */
  @Override
  public List<SeriesCode> listEntered(PersonId person) {
    dsl.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.ID.eq(person.value()))
        .forNoKeyUpdate()
        .execute();
    return dsl.selectDistinct(ENTRY.SERIES)
        .from(ENTRY)
        .where(ENTRY.PERSON.eq(person.value()))
        .orderBy(ENTRY.SERIES)
        .fetch(row -> SeriesCode.of(row.value1()));
  }

  @Override
  public List<CandidateKey> erase(PersonId person) {
    keys.erase(person.value());
    return dsl
        .deleteFrom(CANDIDATE)
        .where(CANDIDATE.PERSON.eq(person.value()))
        .returning(CANDIDATE.SERIES, CANDIDATE.CENTRE, CANDIDATE.NUMBER)
        .fetch(
            row ->
                new CandidateKey(
                    SeriesCode.of(row.getSeries()),
                    CentreNumber.of(row.getCentre()),
                    CandidateNumber.of(row.getNumber())))
        .stream()
        .sorted(comparing(CandidateKey::toString))
        .toList();
  }
}
