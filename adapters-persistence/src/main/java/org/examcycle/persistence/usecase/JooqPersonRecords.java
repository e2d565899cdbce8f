package org.examcycle.persistence.usecase;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.examcycle.persistence.jooq.Tables.ATTEMPT;
import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.DOCUMENT;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_ENTRY;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.PASSWORD_LINK;
import static org.examcycle.persistence.jooq.Tables.PERSON;
import static org.examcycle.persistence.jooq.Tables.PERSON_LINK;
import static org.examcycle.persistence.jooq.Tables.RESULTS_ACCOUNT;
import static org.examcycle.persistence.jooq.Tables.RESULTS_SESSION;
import static org.examcycle.persistence.jooq.Tables.SUBMISSION;
import static org.jooq.impl.DSL.any;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.entry.SamePersons;
import org.examcycle.persistence.jooq.tables.records.CandidateRecord;
import org.jooq.DSLContext;
import org.jooq.Result;

@JooqAdapter
final class JooqPersonRecords implements PersonRecords {

  private final DSLContext dsl;
  private final PersonKeys keys;

  JooqPersonRecords(DSLContext dsl, PersonKeys keys) {
    this.dsl = dsl;
    this.keys = keys;
  }

  /** Holds the rows that are held, too, by whoever decides an entry. */
  @Override
  public Set<PersonId> hold(PersonId person) {
    return dsl
        .select(PERSON.ID)
        .from(PERSON)
        .where(SamePersons.is(PERSON.ID, Set.of(person)))
        .orderBy(PERSON.ID)
        .forNoKeyUpdate()
        .fetch(row -> new PersonId(row.value1()))
        .stream()
        .collect(toUnmodifiableSet());
  }

  @Override
  public List<SeriesCode> listEntered(Set<PersonId> person) {
    return dsl.selectDistinct(ENTRY.SERIES)
        .from(ENTRY)
        .where(ENTRY.PERSON.eq(any(ids(person))))
        .orderBy(ENTRY.SERIES)
        .fetch(row -> SeriesCode.of(row.value1()));
  }

  @Override
  public List<KeptRecord> listKept(Set<PersonId> person) {
    return KeptRecords.of(dsl, ids(person));
  }

  @Override
  public List<CandidateKey> erase(Set<PersonId> person) {
    var ids = ids(person);
    // First: waits for whoever holds a candidature, and then takes what was left by that one too.
    var gone = dsl.fetchExists(ENTRY, ENTRY.PERSON.eq(any(ids))) ? blanked(ids) : deleted(ids);
    person.forEach(id -> keys.erase(id.value()));
    dsl.deleteFrom(DOCUMENT).where(DOCUMENT.PERSON.eq(any(ids))).execute();
    dsl.deleteFrom(SUBMISSION).where(SUBMISSION.PERSON.eq(any(ids))).execute();
    dsl.deleteFrom(PERSON_LINK)
        .where(PERSON_LINK.ONE.eq(any(ids)).or(PERSON_LINK.OTHER.eq(any(ids))))
        .execute();
    return gone.stream()
        .map(JooqPersonRecords::key)
        .sorted(comparing(CandidateKey::toString))
        .toList();
  }

  private Result<CandidateRecord> deleted(UUID[] ids) {
    return dsl.deleteFrom(CANDIDATE).where(CANDIDATE.PERSON.eq(any(ids))).returning().fetch();
  }

  private Result<CandidateRecord> blanked(UUID[] ids) {
    return dsl.update(CANDIDATE)
        .set(CANDIDATE.NAME, ErasedPerson.NAME.original())
        .set(CANDIDATE.LATIN_NAME, ErasedPerson.NAME.latin())
        .set(CANDIDATE.LANGUAGE, ErasedPerson.NAME.language().toLanguageTag())
        .set(CANDIDATE.DATE_OF_BIRTH, ErasedPerson.DATE_OF_BIRTH)
        .set(CANDIDATE.SEX, Sex.UNSPECIFIED.name())
        .setNull(CANDIDATE.UCI)
        .setNull(CANDIDATE.ULN)
        .set(CANDIDATE.VERSION, CANDIDATE.VERSION.plus(1))
        .where(CANDIDATE.PERSON.eq(any(ids)))
        .returning()
        .fetch();
  }

  @Override
  public void erase(EnglishEntry entry) {
    // First: waits for whoever holds the entry, and then takes what was left by that one too.
    dsl.update(ENGLISH_ENTRY)
        .set(ENGLISH_ENTRY.NAME, ErasedPerson.NAME.original())
        .set(ENGLISH_ENTRY.LATIN_NAME, ErasedPerson.NAME.latin())
        .set(ENGLISH_ENTRY.NAME_LANGUAGE, ErasedPerson.NAME.language().toLanguageTag())
        .set(ENGLISH_ENTRY.DATE_OF_BIRTH, ErasedPerson.DATE_OF_BIRTH)
        .set(ENGLISH_ENTRY.SEX, Sex.UNSPECIFIED.name())
        // Nobody is like anybody else any more: several of one sitting may be erased.
        .set(ENGLISH_ENTRY.LIKENESS, entry.id().toString())
        .set(ENGLISH_ENTRY.VERSION, ENGLISH_ENTRY.VERSION.plus(1))
        .where(ENGLISH_ENTRY.ID.eq(entry.id().value()))
        .execute();
    keys.erase(entry.person().value());
    dsl.deleteFrom(DOCUMENT).where(DOCUMENT.PERSON.eq(entry.person().value())).execute();
    forgetAccount(entry.candidateId().value());
  }

  private void forgetAccount(String candidate) {
    // Who logs in meanwhile leaves no session behind: it needs the account.
    dsl.selectOne()
        .from(RESULTS_ACCOUNT)
        .where(RESULTS_ACCOUNT.CANDIDATE_ID.eq(candidate))
        .forUpdate()
        .execute();
    dsl.deleteFrom(RESULTS_SESSION).where(RESULTS_SESSION.CANDIDATE_ID.eq(candidate)).execute();
    dsl.deleteFrom(PASSWORD_LINK).where(PASSWORD_LINK.CANDIDATE_ID.eq(candidate)).execute();
    dsl.deleteFrom(RESULTS_ACCOUNT).where(RESULTS_ACCOUNT.CANDIDATE_ID.eq(candidate)).execute();
    dsl.deleteFrom(ATTEMPT).where(ATTEMPT.CANDIDATE_ID.eq(candidate)).execute();
  }

  private static UUID[] ids(Set<PersonId> person) {
    return person.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  private static CandidateKey key(CandidateRecord row) {
    return new CandidateKey(
        SeriesCode.of(row.getSeries()),
        CentreNumber.of(row.getCentre()),
        CandidateNumber.of(row.getNumber()));
  }
}
