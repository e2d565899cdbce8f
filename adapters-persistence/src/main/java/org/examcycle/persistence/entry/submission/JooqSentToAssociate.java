package org.examcycle.persistence.entry.submission;

import static org.examcycle.persistence.jooq.Tables.ENTRY_FILE;
import static org.examcycle.persistence.jooq.Tables.SUBMISSION;

import org.examcycle.application.centre.SentToAssociate;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqSentToAssociate implements SentToAssociate {

  private final DSLContext dsl;

  JooqSentToAssociate(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public int waiting(CentreNumber centre) {
    return dsl.fetchCount(
            SUBMISSION,
            SUBMISSION.CENTRE.eq(centre.value()),
            SUBMISSION.STATE.eq(SubmissionRows.WAITING))
        + dsl.fetchCount(
            ENTRY_FILE,
            ENTRY_FILE.FOR_CENTRE.eq(centre.value()),
            ENTRY_FILE.TAKING.ne(Taking.TRIAL.name()),
            ENTRY_FILE.STATE.in(EntryFileState.SUBMITTED.name(), EntryFileState.WAITING.name()));
  }
}
