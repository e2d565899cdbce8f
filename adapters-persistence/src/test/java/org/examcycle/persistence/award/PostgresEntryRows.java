package org.examcycle.persistence.award;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.CENTRE;
import static org.examcycle.persistence.jooq.Tables.ENTRY;
import static org.examcycle.persistence.jooq.Tables.PERSON;
import static org.examcycle.persistence.jooq.Tables.SERIES;

import java.time.LocalDate;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.rule.Decision;
import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.award.EntryRows;
import org.jooq.DSLContext;

/** Entries as rows, with the series, centre and candidate that they need. */
final class PostgresEntryRows implements EntryRows {

  private final DSLContext dsl = PostgresKit.shared().get(DSLContext.class);

  @Override
  public void add(Entry entry, PersonName name) {
    var _ =
        PostgresKit.shared()
            .get(Transactions.class)
            .within(
                () -> {
                  addCandidate(entry, name);
                  addEntry(entry);
                  return Decision.granted(true);
                });
  }

  private void addCandidate(Entry entry, PersonName name) {
    var key = entry.candidate();
    dsl.insertInto(PERSON, PERSON.ID)
        .values(entry.person().value())
        .onConflictDoNothing()
        .execute();
    dsl.insertInto(SERIES, SERIES.CODE, SERIES.KIND, SERIES.CURRENCY, SERIES.OPENED_AT)
        .values(key.series().value(), "JUNE_NOVEMBER", "GBP", NOON)
        .onConflictDoNothing()
        .execute();
    addCentre(key);
    dsl.insertInto(CANDIDATE)
        .set(CANDIDATE.SERIES, key.series().value())
        .set(CANDIDATE.CENTRE, key.centre().value())
        .set(CANDIDATE.NUMBER, key.number().value())
        .set(CANDIDATE.PERSON, entry.person().value())
        .set(CANDIDATE.NAME, name.original())
        .set(CANDIDATE.LATIN_NAME, name.latin())
        .set(CANDIDATE.LANGUAGE, name.language().toLanguageTag())
        .set(CANDIDATE.DATE_OF_BIRTH, LocalDate.of(2010, 2, 3))
        .set(CANDIDATE.SEX, "FEMALE")
        .set(CANDIDATE.STATUS, "SCHOOL")
        .set(CANDIDATE.REGISTERED_AT, NOON)
        .set(CANDIDATE.VERSION, 1L)
        .execute();
  }

  private void addCentre(CandidateKey key) {
    dsl.insertInto(CENTRE)
        .set(CENTRE.NUMBER, key.centre().value())
        .set(CENTRE.NAME, "Northgate School")
        .set(CENTRE.STATUS, "APPROVED")
        .set(CENTRE.HEAD, "Head")
        .set(CENTRE.EXAMS_OFFICER, "Officer")
        .set(CENTRE.COUNTRY, "MZ")
        .set(CENTRE.ZONE, (short) 3)
        .set(CENTRE.TIME_ZONE, "Africa/Maputo")
        .set(CENTRE.VERSION, 1L)
        .onConflictDoNothing()
        .execute();
  }

  private void addEntry(Entry entry) {
    var withdrawnAt =
        switch (entry.state()) {
          case EntryState.Entered _ -> null;
          case EntryState.Withdrawn(var at) -> at;
        };
    dsl.insertInto(ENTRY)
        .set(ENTRY.ID, entry.id().value())
        .set(ENTRY.SERIES, entry.candidate().series().value())
        .set(ENTRY.CENTRE, entry.candidate().centre().value())
        .set(ENTRY.CANDIDATE_NUMBER, entry.candidate().number().value())
        .set(ENTRY.PERSON, entry.person().value())
        .set(ENTRY.SYLLABUS, entry.option().syllabus().value())
        .set(ENTRY.OPTION_CODE, entry.option().option().map(OptionCode::value).orElse(""))
        .set(ENTRY.KIND, "FIRST")
        .set(ENTRY.STANDING, "ON_TIME")
        .set(ENTRY.FEE, 9000L)
        .set(ENTRY.CURRENCY, "GBP")
        .set(ENTRY.ARRIVED_AT, NOON)
        .set(ENTRY.WITHDRAWN_AT, withdrawnAt)
        .set(ENTRY.RULES, entry.rules())
        .set(ENTRY.VERSION, entry.version())
        .execute();
  }
}
