package org.examcycle.persistence.entry.submission;

import static org.examcycle.persistence.jooq.Tables.SUBMISSION;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.entry.submission.Submissions;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqSubmissions implements Submissions {

  private final DSLContext dsl;

  JooqSubmissions(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Submission submission) {
    dsl.insertInto(SUBMISSION).set(SubmissionRows.of(submission)).execute();
  }

  @Override
  public boolean save(Submission submission, long expectedVersion) {
    return dsl.update(SUBMISSION)
            .set(SubmissionRows.of(submission))
            .where(
                SUBMISSION.ID.eq(submission.id().value()), SUBMISSION.VERSION.eq(expectedVersion))
            .execute()
        == 1;
  }

  @Override
  public Optional<Submission> hold(SubmissionId id) {
    return dsl.selectFrom(SUBMISSION)
        .where(SUBMISSION.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(SubmissionRows::read);
  }

  @Override
  public List<Submission> holdWaiting(CentreNumber centre) {
    return dsl.selectFrom(SUBMISSION)
        .where(SUBMISSION.CENTRE.eq(centre.value()), SUBMISSION.STATE.eq(SubmissionRows.WAITING))
        .orderBy(SUBMISSION.ID)
        .forNoKeyUpdate()
        .fetch(SubmissionRows::read);
  }
}
