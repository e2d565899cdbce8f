package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.ACCESS_RECORD;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.RecordedRead;
import org.examcycle.application.privacy.RecordedReads;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.Pages;
import org.examcycle.persistence.jooq.tables.records.AccessRecordRecord;
import org.jooq.DSLContext;

/** Reads the record of access back; what waits to be written here is written first. */
@JooqAdapter
final class JooqRecordedReads implements RecordedReads {

  private final DSLContext dsl;
  private final BatchedAccessRecord accessRecord;

  JooqRecordedReads(DSLContext dsl, BatchedAccessRecord accessRecord) {
    this.dsl = dsl;
    this.accessRecord = accessRecord;
  }

  @Override
  public Slice<RecordedRead> list(PersonId person, Page page) {
    accessRecord.flush();
    var found =
        dsl.selectFrom(ACCESS_RECORD)
            .where(ACCESS_RECORD.PERSON.eq(person.value()))
            .and(
                Pages.after(page, 1, parts -> ACCESS_RECORD.SEQ.gt(Long.valueOf(parts.getFirst()))))
            .orderBy(ACCESS_RECORD.SEQ)
            .limit(Pages.limit(page))
            .fetch();
    return Pages.slice(found, page, row -> List.of(row.getSeq())).map(JooqRecordedReads::told);
  }

  private static RecordedRead told(AccessRecordRecord row) {
    return new RecordedRead(
        row.getArrivedAt(),
        row.getCaller(),
        Optional.ofNullable(row.getOnBehalfOf()),
        Purpose.valueOf(row.getPurpose()),
        row.getWhat());
  }
}
