package org.examcycle.persistence.usecase;

import static org.examcycle.persistence.jooq.Tables.HISTORY;
import static org.examcycle.persistence.jooq.Tables.HISTORY_SEAL;
import static org.jooq.impl.DSL.val;

import java.util.HexFormat;
import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.Event;
import org.examcycle.application.privacy.SealedEvents;
import org.examcycle.persistence.JooqAdapter;
import org.examcycle.persistence.PageCursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The history by seal and line. A place names seal, line and the seal's hash, by which another
 * history's place is told from this one's.
 */
@JooqAdapter
final class JooqSealedEvents implements SealedEvents {

  /**
   * Reads no more seals than it takes: those behind the place until they hold enough lines. Until
   * 2026-11-29 lines about accounts named the Candidate ID, which is nobody else's to know.
   */
  private static final String BEHIND =
      """
      select near.seal, near.hash, line.seq, line.arrived_at, line.thing,
             case when line.thing = 'results-account' and line.thing_key !~ '^[0-9a-f]{8}-'
                  then coalesce((select entry.id::text from english_entry entry
                                  where entry.candidate_id = line.thing_key), 'none')
                  else line.thing_key end as thing_key,
             line.what
        from (select seal, hash, lines,
                     sum(case when seal > {0} then amount else 0 end) over (order by seal) - amount as before
                from (select seal, hash, lines, amount from history_seal
                       where seal >= {0} order by seal limit {2} + 1) next) near
       cross join lateral unnest(near.lines) span
        join history line on line.seq >= lower(span) and line.seq < upper(span)
       where near.before < {2} and (near.seal > {0} or line.seq > {1})
       order by near.seal, line.seq limit {2}
      """;

  /** Before the first: seals count from 1. */
  private static final Place START = new Place(0, 0);

  private record Place(long seal, long line) {}

  private final DSLContext dsl;

  JooqSealedEvents(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Slice<Event>> list(Page page) {
    return page.after().isEmpty()
        ? Optional.of(behind(START, page))
        : page.after().flatMap(this::place).map(place -> behind(place, page));
  }

  private Slice<Event> behind(Place place, Page page) {
    var found =
        dsl.resultQuery(BEHIND, val(place.seal()), val(place.line()), val(page.limit()))
            .coerce(
                HISTORY_SEAL.SEAL,
                HISTORY_SEAL.HASH,
                HISTORY.SEQ,
                HISTORY.ARRIVED_AT,
                HISTORY.THING,
                HISTORY.THING_KEY,
                HISTORY.WHAT)
            .fetch();
    return new Slice<>(
        found.map(JooqSealedEvents::event),
        found.isEmpty() ? page.after() : Optional.of(cursor(found.getLast())));
  }

  private Optional<Place> place(String cursor) {
    return PageCursor.parts(cursor, 3)
        .filter(parts -> parts.subList(0, 2).stream().allMatch(part -> part.matches("[0-9]{1,18}")))
        .flatMap(
            parts -> {
              var place = new Place(Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)));
              return hash(place).filter(parts.get(2)::equals).map(_ -> place);
            });
  }

  private Optional<String> hash(Place place) {
    return dsl.select(HISTORY_SEAL.HASH)
        .from(HISTORY_SEAL)
        .where(HISTORY_SEAL.SEAL.eq(place.seal()))
        .fetchOptional(row -> HexFormat.of().formatHex(row.value1()));
  }

  private static String cursor(Record last) {
    return PageCursor.of(
        last.get(HISTORY_SEAL.SEAL),
        last.get(HISTORY.SEQ),
        HexFormat.of().formatHex(last.get(HISTORY_SEAL.HASH)));
  }

  private static Event event(Record row) {
    return new Event(
        row.get(HISTORY.SEQ),
        row.get(HISTORY.ARRIVED_AT),
        row.get(HISTORY.THING),
        row.get(HISTORY.THING_KEY),
        row.get(HISTORY.WHAT));
  }
}
