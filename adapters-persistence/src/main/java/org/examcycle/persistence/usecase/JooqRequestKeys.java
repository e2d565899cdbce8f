package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.REQUEST_KEY;

import java.lang.reflect.Type;
import org.examcycle.application.usecase.RequestKey;
import org.examcycle.application.usecase.RequestKeys;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.jooq.tables.records.RequestKeyRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/**
 * Request keys as rows. A key is claimed by inserting it, so whoever comes second with the same key
 * waits until the first has committed or rolled back.
 */
@JooqAdapter
final class JooqRequestKeys implements RequestKeys {

  private final DSLContext dsl;

  JooqRequestKeys(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Claim claim(String scope, RequestKey key, Type answerType) {
    var claimed =
        dsl.insertInto(REQUEST_KEY)
            .set(REQUEST_KEY.SCOPE, scope)
            .set(REQUEST_KEY.KEY, key.value())
            .set(REQUEST_KEY.FINGERPRINT, key.fingerprint())
            .set(REQUEST_KEY.ANSWER_TYPE, answerType.getTypeName())
            .onConflict(REQUEST_KEY.SCOPE, REQUEST_KEY.KEY)
            .doNothing()
            .execute();
    return claimed == 1 ? new Claim.Fresh() : whatBecameOf(scope, key, answerType);
  }

  @Override
  public void keep(String scope, RequestKey key, Object answer) {
    var kept =
        dsl.update(REQUEST_KEY)
            .set(REQUEST_KEY.ANSWER, JSONB.valueOf(AnswerJson.write(answer)))
            .where(isAt(scope, key), REQUEST_KEY.ANSWER.isNull())
            .execute();
    if (kept != 1) {
      throw new IllegalStateException("only a key claimed in this transaction keeps an answer");
    }
  }

  private Claim whatBecameOf(String scope, RequestKey key, Type answerType) {
    var row = dsl.fetchSingle(REQUEST_KEY, isAt(scope, key));
    return row.getFingerprint().equals(key.fingerprint())
        ? new Claim.Answered(answer(row, answerType))
        : new Claim.UsedForAnother();
  }

  private static Object answer(RequestKeyRecord row, Type type) {
    if (row.getAnswer() == null) {
      throw new IllegalStateException("a key is claimed once in a transaction");
    }
    return AnswerJson.read(row.getAnswer().data(), type);
  }

  private static Condition isAt(String scope, RequestKey key) {
    return REQUEST_KEY.SCOPE.eq(scope).and(REQUEST_KEY.KEY.eq(key.value()));
  }
}
