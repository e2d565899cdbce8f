package org.examcycle.rest.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.Event;
import org.examcycle.rest.answer.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What was changed behind a place.
 *
 * @param items none when nothing was changed since
 * @param next send it as {@code after} the next time, also when there are no items now; absent only
 *     while nothing is on record at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventsBody(List<EventBody> items, @Nullable String next) {

  /**
   * That something was changed; who may see it asks for it.
   *
   * @param line its place in the history: an event that is told twice has the same
   * @param at when the request reached the board
   * @param thing the kind of thing, as in the history
   * @param key its natural key or id, as in the history
   * @param what in the past tense
   */
  record EventBody(long line, Instant at, String thing, String key, String what) {

    static EventBody of(Event event) {
      return new EventBody(event.line(), event.at(), event.thing(), event.key(), event.what());
    }
  }

  static EventsBody of(Slice<Event> slice) {
    return new EventsBody(
        slice.items().stream().map(EventBody::of).toList(),
        slice.next().map(Cursor::of).orElse(null));
  }
}
