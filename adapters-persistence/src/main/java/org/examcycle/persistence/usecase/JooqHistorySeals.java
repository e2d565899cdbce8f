package org.examcycle.persistence.usecase;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.privacy.HistoryProof.Flaw;
import org.examcycle.application.privacy.HistoryProof.Head;
import org.examcycle.application.privacy.HistoryProof.Lines;
import org.examcycle.application.privacy.HistorySeals;
import org.examcycle.application.privacy.SealHash;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Seals made and looked at by functions of the database, which no line has to leave for that. */
@JooqAdapter
final class JooqHistorySeals implements HistorySeals {

  private static final Field<Long> SEALED = field(name("sealed"), Long.class);
  private static final Field<Long> WAITING = field(name("waiting"), Long.class);
  private static final Field<Long> HEAD_SEAL = field(name("head_seal"), Long.class);
  private static final Field<byte[]> HEAD_HASH = field(name("head_hash"), byte[].class);
  private static final Field<Instant> HEAD_SEALED_AT = field(name("head_sealed_at"), Instant.class);
  private static final Field<String> FLAW = field(name("flaw"), String.class);
  private static final Field<Long> FLAW_SEAL = field(name("flaw_seal"), Long.class);
  private static final Field<Long> FLAW_FIRST = field(name("flaw_first"), Long.class);
  private static final Field<Long> FLAW_LAST = field(name("flaw_last"), Long.class);

  private final DSLContext dsl;

  JooqHistorySeals(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public long seal(int most) {
    return dsl.fetchSingle(dsl.select(field("seal_history({0})", Long.class, val(most)))).value1();
  }

  @Override
  public HistoryProof verify(Optional<SealHash> noted) {
    var found =
        dsl.select(
                SEALED,
                WAITING,
                HEAD_SEAL,
                HEAD_HASH,
                HEAD_SEALED_AT,
                FLAW,
                FLAW_SEAL,
                FLAW_FIRST,
                FLAW_LAST)
            .from("verify_history({0})", val(noted.map(SealHash::bytes).orElse(null), byte[].class))
            .fetchSingle();
    return new HistoryProof(found.get(SEALED), found.get(WAITING), head(found), flaw(found));
  }

  private static Optional<Head> head(Record found) {
    return Optional.ofNullable(found.get(HEAD_HASH))
        .map(hash -> new Head(found.get(HEAD_SEAL), SealHash.of(hash), found.get(HEAD_SEALED_AT)));
  }

  private static Optional<Flaw> flaw(Record found) {
    return Optional.ofNullable(found.get(FLAW))
        .map(Flaw.Kind::valueOf)
        .map(kind -> new Flaw(kind, Optional.ofNullable(found.get(FLAW_SEAL)), lines(found)));
  }

  private static Optional<Lines> lines(Record found) {
    return Optional.ofNullable(found.get(FLAW_FIRST))
        .map(first -> new Lines(first, found.get(FLAW_LAST)));
  }
}
