package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.HISTORY;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.persistence.CopyIn;
import org.examcycle.persistence.JooqAdapter;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes lines of the history (COM-QUA-01) in the transaction at hand, personal values sealed. For
 * the boundary, and for an import of many rows, which writes its lines itself.
 */
@JooqAdapter
public final class HistoryWriter {

  /** From here on COPY wins over one statement with all rows. */
  private static final int COPIED_FROM = 50;

  private static final int LINES_AT_ONCE = 5000;
  private static final ObjectMapper JSON = new JsonMapper();
  private static final JSONB NOTHING = JSONB.valueOf("{}");

  private static final List<Field<?>> COLUMNS =
      List.of(
          HISTORY.ARRIVED_AT,
          HISTORY.CALLER,
          HISTORY.ON_BEHALF_OF,
          HISTORY.PURPOSE,
          HISTORY.REQUEST_ID,
          HISTORY.USE_CASE,
          HISTORY.THING,
          HISTORY.THING_KEY,
          HISTORY.WHAT,
          HISTORY.BEFORE,
          HISTORY.AFTER,
          HISTORY.RULES,
          HISTORY.PERSON,
          HISTORY.SEALED);

  private final DSLContext dsl;
  private final PersonalValues personal;

  HistoryWriter(DSLContext dsl, PersonalValues personal) {
    this.dsl = dsl;
    this.personal = personal;
  }

  /** In the order given, in bounded memory however many there are. */
  public void write(Call call, String useCase, Iterator<Change> changes) {
    var some = new ArrayList<Change>();
    while (changes.hasNext()) {
      some.add(changes.next());
      if (some.size() == LINES_AT_ONCE || !changes.hasNext()) {
        writeSome(call, useCase, some);
        some.clear();
      }
    }
  }

  private void writeSome(Call call, String useCase, List<Change> changes) {
    var keys = personal.keysFor(changes);
    Iterable<@Nullable Object[]> rows =
        () -> changes.stream().map(change -> row(call, useCase, change, keys)).iterator();
    if (changes.size() < COPIED_FROM) {
      var insert = dsl.insertInto(HISTORY).columns(COLUMNS);
      for (var row : rows) {
        insert = insert.values(row);
      }
      insert.execute();
    } else {
      CopyIn.into(dsl, HISTORY, COLUMNS, rows);
    }
  }

  private static @Nullable Object[] row(
      Call call, String useCase, Change change, Map<UUID, SecretKey> keys) {
    return new @Nullable Object[] {
      call.arrivedAt(),
      call.caller().id(),
      call.onBehalfOf().orElse(null),
      call.purpose().map(Enum::name).orElse(null),
      call.requestId(),
      useCase,
      change.thing().word(),
      change.key(),
      change.what(),
      json(change.before()),
      json(change.after()),
      change.rules().stream().map(RuleId::value).toArray(String[]::new),
      change.person().orElse(null),
      PersonalValues.seal(change, keys).orElse(null)
    };
  }

  private static JSONB json(Map<String, String> facts) {
    return facts.isEmpty() ? NOTHING : JSONB.valueOf(JSON.writeValueAsString(new TreeMap<>(facts)));
  }
}
