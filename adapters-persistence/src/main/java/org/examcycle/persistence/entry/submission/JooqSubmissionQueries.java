package org.examcycle.persistence.entry.submission;

import static org.examcycle.persistence.jooq.Tables.CANDIDATE;
import static org.examcycle.persistence.jooq.Tables.CENTRE;
import static org.examcycle.persistence.jooq.Tables.SUBMISSION;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.examcycle.application.entry.submission.SubmissionQueries;
import org.examcycle.application.entry.submission.SubmissionView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqSubmissionQueries implements SubmissionQueries {

  private final DSLContext dsl;

  JooqSubmissionQueries(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<SubmissionView> find(SubmissionId id) {
    return query(SUBMISSION.ID.eq(id.value()), 1).stream().findFirst();
  }

  @Override
  public Slice<SubmissionView> list(SeriesCode series, CentreNumber centre, Page page) {
    return slice(
        SUBMISSION.SERIES.eq(series.value()).and(SUBMISSION.CENTRE.eq(centre.value())), page);
  }

  @Override
  public Slice<SubmissionView> listWaiting(AssociateCode associate, Page page) {
    var attached = select(CENTRE.NUMBER).from(CENTRE).where(CENTRE.ASSOCIATE.eq(associate.value()));
    return slice(
        SUBMISSION.STATE.eq(SubmissionRows.WAITING).and(SUBMISSION.CENTRE.in(attached)), page);
  }

  private Slice<SubmissionView> slice(Condition condition, Page page) {
    var behind = Pages.after(page, 1, parts -> SUBMISSION.ID.gt(UUID.fromString(parts.getFirst())));
    var found = query(condition.and(behind), Pages.limit(page));
    return Pages.slice(found, page, view -> List.of(view.submission().id()));
  }

  private List<SubmissionView> query(Condition condition, int limit) {
    return dsl.select(SUBMISSION, CANDIDATE.NAME, CANDIDATE.LATIN_NAME, CANDIDATE.LANGUAGE)
        .from(SUBMISSION)
        .leftJoin(CANDIDATE)
        .on(
            CANDIDATE.SERIES.eq(SUBMISSION.SERIES),
            CANDIDATE.CENTRE.eq(SUBMISSION.CENTRE),
            CANDIDATE.NUMBER.eq(SUBMISSION.CANDIDATE_NUMBER))
        .where(condition)
        .orderBy(SUBMISSION.ID)
        .limit(limit)
        .fetch(
            row ->
                new SubmissionView(
                    SubmissionRows.read(row.value1()),
                    row.value2() == null
                        ? Optional.empty()
                        : Optional.of(
                            new PersonName(
                                row.value2(), row.value3(), Locale.forLanguageTag(row.value4())))));
  }
}
