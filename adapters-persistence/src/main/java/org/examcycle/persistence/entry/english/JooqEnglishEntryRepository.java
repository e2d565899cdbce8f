package org.examcycle.persistence.entry.english;

import static org.examcycle.persistence.jooq.Tables.ENGLISH_ENTRY;
import static org.examcycle.persistence.jooq.Tables.ENGLISH_SITTING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.entry.english.Withdrawal;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.column.EnglishEntryRows;
import org.jooq.Condition;
import org.jooq.DSLContext;

@JooqAdapter
final class JooqEnglishEntryRepository implements EnglishEntryRepository {

  private final DSLContext dsl;

  JooqEnglishEntryRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Added add(EnglishEntry entry) {
    var added =
        dsl.insertInto(ENGLISH_ENTRY)
            .set(EnglishEntryRows.record(entry))
            .onConflictDoNothing()
            .execute();
    if (added == 1) {
      return Added.ADDED;
    }
    return dsl.fetchExists(
            ENGLISH_ENTRY, ENGLISH_ENTRY.CANDIDATE_ID.eq(entry.candidateId().value()))
        ? Added.CANDIDATE_ID_TAKEN
        : Added.ENTERED_ALREADY;
  }

  @Override
  public boolean save(EnglishEntry entry, long expectedVersion) {
    var confirmation = entry.confirmation();
    return dsl.update(ENGLISH_ENTRY)
            .set(ENGLISH_ENTRY.SITTING, entry.sitting().value())
            .set(ENGLISH_ENTRY.PHOTO, entry.photo().name())
            .set(ENGLISH_ENTRY.STANDING, entry.standing().name())
            .set(ENGLISH_ENTRY.CHARGED, entry.charged().minorUnits())
            .set(ENGLISH_ENTRY.EDITION, confirmation.edition())
            .set(ENGLISH_ENTRY.SECRET_COUNT, confirmation.secret().count())
            .set(ENGLISH_ENTRY.SECRET_KEY, confirmation.secret().keyId())
            .set(ENGLISH_ENTRY.ISSUED_AT, confirmation.issuedAt())
            .set(ENGLISH_ENTRY.WITHDRAWN_AT, entry.withdrawal().map(Withdrawal::at).orElse(null))
            .set(
                ENGLISH_ENTRY.REFUND,
                entry.withdrawal().map(withdrawal -> withdrawal.refund().minorUnits()).orElse(null))
            .set(ENGLISH_ENTRY.VERSION, expectedVersion + 1)
            .where(
                ENGLISH_ENTRY.ID.eq(entry.id().value()),
                ENGLISH_ENTRY.VERSION.eq(expectedVersion),
                hasNoTwin(entry))
            .execute()
        == 1;
  }

  private static Condition hasNoTwin(EnglishEntry entry) {
    var twin = ENGLISH_ENTRY.as("twin");
    return entry.isWithdrawn()
        ? trueCondition()
        : notExists(
            selectOne()
                .from(twin)
                .where(
                    twin.SITTING.eq(entry.sitting().value()),
                    twin.LIKENESS.eq(entry.candidate().likeness()),
                    twin.WITHDRAWN_AT.isNull(),
                    twin.ID.ne(entry.id().value())));
  }

  @Override
  public Optional<EnglishEntry> find(EnglishEntryId id) {
    return findOne(ENGLISH_ENTRY.ID.eq(id.value()));
  }

  @Override
  public Optional<EnglishEntry> findEvenErased(EnglishEntryId id) {
    return dsl.selectFrom(ENGLISH_ENTRY)
        .where(ENGLISH_ENTRY.ID.eq(id.value()))
        .fetchOptional(EnglishEntryRows::entry);
  }

  @Override
  public Optional<EnglishEntry> find(CandidateId candidate) {
    return findOne(ENGLISH_ENTRY.CANDIDATE_ID.eq(candidate.value()));
  }

  @Override
  public Optional<EnglishEntry> hold(CandidateId candidate) {
    return dsl.selectFrom(ENGLISH_ENTRY)
        .where(ENGLISH_ENTRY.CANDIDATE_ID.eq(candidate.value()), EnglishEntryRows.IS_SOMEBODYS)
        .forShare()
        .fetchOptional(EnglishEntryRows::entry);
  }

  private Optional<EnglishEntry> findOne(Condition condition) {
    return dsl.selectFrom(ENGLISH_ENTRY)
        .where(condition, EnglishEntryRows.IS_SOMEBODYS)
        .fetchOptional(EnglishEntryRows::entry);
  }

  @Override
  public Map<CandidateId, EnglishEntry> find(
      ExamDateKey examDate, Collection<CandidateId> candidates) {
    var asked = candidates.stream().map(CandidateId::value).distinct().toArray(String[]::new);
    return dsl
        .selectFrom(ENGLISH_ENTRY)
        .where(isOf(examDate), ENGLISH_ENTRY.CANDIDATE_ID.eq(any(asked)))
        .fetch(EnglishEntryRows::entry)
        .stream()
        .collect(Collectors.toMap(EnglishEntry::candidateId, entry -> entry));
  }

  @Override
  public boolean isEntered(SittingKey sitting, String likeness) {
    return dsl.fetchExists(
        ENGLISH_ENTRY,
        ENGLISH_ENTRY.SITTING.eq(sitting.value()),
        ENGLISH_ENTRY.LIKENESS.eq(likeness),
        ENGLISH_ENTRY.WITHDRAWN_AT.isNull());
  }

  @Override
  public Slice<EnglishEntry> list(SittingKey sitting, Page page) {
    var found =
        dsl.selectFrom(ENGLISH_ENTRY)
            .where(
                ENGLISH_ENTRY.SITTING.eq(sitting.value()),
                Pages.after(page, 1, at -> ENGLISH_ENTRY.CANDIDATE_ID.gt(at.getFirst())))
            .orderBy(ENGLISH_ENTRY.CANDIDATE_ID)
            .limit(Pages.limit(page))
            .fetch(EnglishEntryRows::entry);
    return Pages.slice(found, page, entry -> List.of(entry.candidateId()));
  }

  @Override
  public int reprintAll(ExamDateKey examDate, Instant now) {
    return dsl.update(ENGLISH_ENTRY)
        .set(ENGLISH_ENTRY.EDITION, ENGLISH_ENTRY.EDITION.plus(1))
        .set(ENGLISH_ENTRY.ISSUED_AT, now)
        .set(ENGLISH_ENTRY.VERSION, ENGLISH_ENTRY.VERSION.plus(1))
        .where(isOf(examDate), ENGLISH_ENTRY.WITHDRAWN_AT.isNull())
        .execute();
  }

  private static Condition isOf(ExamDateKey examDate) {
    return ENGLISH_ENTRY.SITTING.in(
        select(ENGLISH_SITTING.KEY)
            .from(ENGLISH_SITTING)
            .where(ENGLISH_SITTING.EXAM_DATE.eq(examDate.value())));
  }
}
