package org.examcycle.testkit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.privacy.Event;
import org.examcycle.application.privacy.HistorySeals;
import org.examcycle.application.privacy.SealedEvents;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.History;
import org.examcycle.application.usecase.Transactions;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What is told of the history on every adapter, and when. */
public abstract class SealedEventsContract extends RoomContract {

  private static final Instant AT = Instant.parse("2026-09-01T12:00:00Z");
  private static final Call CALL = Call.by(new Caller.Job("test"), AT, "request-1");

  private void append(String entry, int lines) {
    within(
        () ->
            get(History.class)
                .append(
                    CALL,
                    "EnterMarks",
                    IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> Change.of("mark", entry + "/" + i, "given").to("mark", i))
                        .toList()));
  }

  private void seal(int most) {
    within(() -> get(HistorySeals.class).seal(most));
  }

  private void within(Runnable work) {
    get(Transactions.class)
        .within(
            () -> {
              work.run();
              return Decision.granted(true);
            });
  }

  private Slice<Event> after(Optional<String> place, int limit) {
    return get(SealedEvents.class).list(new Page(place, limit)).orElseThrow();
  }

  private static List<String> keys(Slice<Event> slice) {
    return slice.items().stream().map(Event::key).toList();
  }

  @Test
  final void nothing_is_told_and_there_is_no_place_before_anything_is_sealed() {
    append("42", 1);

    assertThat(after(Optional.empty(), 10)).isEqualTo(new Slice<>(List.of(), Optional.empty()));
  }

  @Test
  final void what_is_sealed_is_told_with_what_and_when_and_its_line() {
    append("42", 2);
    seal(10);

    var told = after(Optional.empty(), 10).items();

    assertThat(told)
        .extracting(Event::at, Event::thing, Event::key, Event::what)
        .containsExactly(tuple(AT, "mark", "42/1", "given"), tuple(AT, "mark", "42/2", "given"));
    assertThat(told).extracting(Event::line).doesNotHaveDuplicates();
  }

  @Test
  final void whoever_goes_on_from_where_he_was_is_told_what_came_since_and_no_more() {
    append("42", 2);
    seal(10);
    var first = after(Optional.empty(), 10);
    assertThat(keys(after(first.next(), 10))).isEmpty();

    append("43", 1);
    assertThat(keys(after(first.next(), 10))).isEmpty();
    seal(10);

    assertThat(keys(after(first.next(), 10))).containsExactly("43/1");
  }

  @Test
  final void at_the_end_the_place_stays() {
    append("42", 1);
    seal(10);
    var end = after(Optional.empty(), 10).next();

    assertThat(end).isPresent();
    assertThat(after(end, 10).next()).isEqualTo(end);
  }

  @Test
  final void parts_of_any_size_are_the_whole_in_order_however_it_was_sealed() {
    append("42", 7);
    seal(3);
    seal(3);
    seal(3);
    for (var size = 1; size <= 8; size++) {
      assertThat(inPartsOf(size))
          .as("in parts of %s", size)
          .containsExactly("42/1", "42/2", "42/3", "42/4", "42/5", "42/6", "42/7");
    }
  }

  private List<String> inPartsOf(int size) {
    var all = new ArrayList<String>();
    var part = after(Optional.empty(), size);
    while (!part.items().isEmpty()) {
      assertThat(part.items()).hasSizeLessThanOrEqualTo(size);
      all.addAll(keys(part));
      part = after(part.next(), size);
    }
    return all;
  }

  @Test
  final void a_place_of_another_history_is_not_known() {
    append("of another", 2);
    seal(10);
    var place = after(Optional.empty(), 10).next();
    ports().clear();
    assertThat(get(SealedEvents.class).list(new Page(place, 10))).isEmpty();

    append("of this", 2);
    seal(10);

    assertThat(get(SealedEvents.class).list(new Page(place, 10))).isEmpty();
  }

  @Test
  final void a_place_that_was_made_up_is_not_known() {
    append("42", 1);
    seal(10);

    for (var made : List.of("", "7", "x\u001fy\u001fz", "1\u001f1\u001fffff")) {
      assertThat(get(SealedEvents.class).list(new Page(Optional.of(made), 10))).isEmpty();
    }
  }
}
