package org.examcycle.persistence.result.notice;

import static org.examcycle.persistence.jooq.Tables.OUTBOX_MAIL;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.result.notice.Notice;
import org.examcycle.application.result.notice.Outbox;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Records;

@JooqAdapter
final class JooqOutbox implements Outbox {

  /** What else waits is the successor's, which runs beside this build, and sends it. */
  private static final List<String> KNOWN =
      Arrays.stream(Notice.Kind.values()).map(Enum::name).toList();

  private final DSLContext dsl;

  JooqOutbox(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Notice notice) {
    dsl.insertInto(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.ID, notice.id())
        .set(OUTBOX_MAIL.KIND, notice.kind().name())
        .set(OUTBOX_MAIL.CANDIDATE_ID, notice.candidate().value())
        .set(OUTBOX_MAIL.DUE, notice.due())
        .set(OUTBOX_MAIL.TRIES, notice.tries())
        .set(OUTBOX_MAIL.STATE, notice.state().name())
        .set(OUTBOX_MAIL.ENDED_AT, notice.ended().orElse(null))
        .execute();
  }

  @Override
  public Optional<Notice> claim(Instant now) {
    return dsl.select(
            OUTBOX_MAIL.ID,
            OUTBOX_MAIL.KIND.convertFrom(Notice.Kind::valueOf),
            OUTBOX_MAIL.CANDIDATE_ID.convertFrom(CandidateId::of),
            OUTBOX_MAIL.DUE,
            OUTBOX_MAIL.TRIES,
            OUTBOX_MAIL.ENDED_AT,
            OUTBOX_MAIL.STATE.convertFrom(Notice.State::valueOf))
        .from(OUTBOX_MAIL)
        .where(
            OUTBOX_MAIL.STATE.eq(Notice.State.WAITING.name()),
            OUTBOX_MAIL.DUE.le(now),
            OUTBOX_MAIL.KIND.in(KNOWN))
        .orderBy(OUTBOX_MAIL.DUE, OUTBOX_MAIL.ID)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional(
            Records.mapping(
                (id, kind, candidate, due, tries, ended, state) ->
                    new Notice(
                        id, kind, candidate, due, tries, Optional.ofNullable(ended), state)));
  }

  @Override
  public void settle(Notice notice) {
    dsl.update(OUTBOX_MAIL)
        .set(OUTBOX_MAIL.DUE, notice.due())
        .set(OUTBOX_MAIL.TRIES, notice.tries())
        .set(OUTBOX_MAIL.STATE, notice.state().name())
        .set(OUTBOX_MAIL.ENDED_AT, notice.ended().orElse(null))
        .where(OUTBOX_MAIL.ID.eq(notice.id()))
        .execute();
  }
}
