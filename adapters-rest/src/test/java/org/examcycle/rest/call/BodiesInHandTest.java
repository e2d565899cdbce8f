package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.BodyUnread.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may still send a body. */
class BodiesInHandTest {

  private final BodiesInHand inHand = new BodiesInHand(8, 1_000);

  private static Caller unknown(int address) {
    return new Caller.Anybody("address " + address);
  }

  private static Caller known(int number) {
    return new Caller.ResearchWorker("worker " + number, true);
  }

  private List<BodiesInHand.Place> take(int places, Caller caller) {
    var taken = new ArrayList<BodiesInHand.Place>();
    for (var n = 0; n < places; n++) {
      taken.add(inHand.take(caller));
    }
    return taken;
  }

  private void assertThatIsTurnedAway(Caller caller) {
    assertThatExceptionOfType(BodyUnread.class)
        .isThrownBy(() -> inHand.take(caller))
        .extracting(BodyUnread::why)
        .isEqualTo(new Why.TooMany());
  }

  private static void assertThatHasNoRoomFor(int bytes, BodiesInHand.Place place) {
    assertThatExceptionOfType(BodyUnread.class)
        .isThrownBy(() -> place.hold(bytes))
        .extracting(BodyUnread::why)
        .isEqualTo(new Why.TooMany());
  }

  @Test
  void one_who_is_known_has_half_and_leaves_the_rest_to_others() {
    take(4, known(1));

    assertThatIsTurnedAway(known(1));
    take(4, known(2));
    assertThatIsTurnedAway(known(3));
  }

  @Test
  void an_address_of_the_unknown_has_a_quarter_and_all_of_them_half() {
    take(2, unknown(1));
    assertThatIsTurnedAway(unknown(1));
    take(2, unknown(2));

    assertThatIsTurnedAway(unknown(3));
    assertThat(take(4, known(1))).hasSize(4);
  }

  @Test
  void a_place_that_is_given_back_is_free() {
    var taken = take(2, unknown(1));
    assertThatIsTurnedAway(unknown(1));
    taken.getFirst().close();

    take(1, unknown(1));
    assertThatIsTurnedAway(unknown(1));
    take(2, unknown(2));
    assertThatIsTurnedAway(unknown(3));
    taken.getLast().close();
    take(1, unknown(3));
  }

  @Test
  void of_the_bytes_that_are_held_one_who_is_known_has_three_quarters_and_others_the_rest() {
    var bodies = take(2, known(1));
    bodies.getFirst().hold(500);
    bodies.getLast().hold(250);

    assertThatHasNoRoomFor(1, bodies.getLast());
    var other = inHand.take(known(2));
    other.hold(250);
    assertThatHasNoRoomFor(1, other);
  }

  @Test
  void of_the_bytes_an_unknown_address_has_a_quarter_and_all_of_them_half() {
    var bodies = take(2, unknown(1));
    bodies.getFirst().hold(200);
    bodies.getLast().hold(50);
    assertThatHasNoRoomFor(1, bodies.getLast());
    inHand.take(unknown(2)).hold(250);
    assertThatHasNoRoomFor(1, inHand.take(unknown(3)));

    inHand.take(known(1)).hold(500);
  }

  @Test
  void bytes_are_free_again_with_their_place() {
    var body = inHand.take(known(1));
    body.hold(750);
    body.close();

    inHand.take(known(1)).hold(750);
  }

  @Test
  void a_body_that_is_longer_than_its_sender_may_ever_hold_is_too_large_and_not_too_many() {
    for (var sender : List.of(known(1), unknown(1))) {
      var place = inHand.take(sender);
      place.hold(250);

      assertThatExceptionOfType(BodyUnread.class)
          .isThrownBy(() -> place.hold(501))
          .extracting(BodyUnread::why)
          .isInstanceOf(Why.TooLarge.class);
      place.close();
    }
  }

  /** Of bodies that do not say how long they are: each is a thread that reads, as a request is. */
  @Nested
  class Where_there_is_no_room_for_all_that_hide_their_length {

    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
      requests.close();
    }

    private BodiesInHand.Place begun(Caller caller, int bytes) {
      var place = inHand.take(caller);
      place.begin();
      place.hold(bytes);
      return place;
    }

    private Future<?> holds(BodiesInHand.Place place, int bytes) {
      return requests.submit(() -> place.hold(bytes));
    }

    @Test
    void the_one_that_began_last_is_turned_away_and_the_first_waits_for_its_bytes()
        throws Exception {
      var first = begun(known(1), 400);
      var second = begun(known(2), 300);
      var third = begun(known(3), 300);

      var goesOn = holds(first, 200);
      awaitTurnedAway(third);
      assertThat(goesOn.isDone()).isFalse();
      third.close();

      goesOn.get();
      second.hold(100);
    }

    @Test
    void the_last_one_itself_is_turned_away_at_once() {
      begun(known(1), 700);

      assertThatHasNoRoomFor(1, begun(known(2), 300));
    }

    @Test
    void one_that_has_come_is_not_turned_away() {
      var first = begun(known(1), 700);
      var last = begun(known(2), 300);
      last.end();

      assertThatHasNoRoomFor(1, first);
    }

    @Test
    void nor_is_one_whose_bytes_would_be_no_room_for_the_first() {
      var first = begun(unknown(1), 200);
      begun(unknown(1), 50).end();
      var ofAnother = begun(known(2), 600);

      assertThatHasNoRoomFor(1, first);
      ofAnother.hold(1);
    }

    @Test
    void one_that_does_not_notice_is_not_the_only_one_to_go() throws Exception {
      var first = begun(known(1), 600);
      var silent = begun(known(3), 200);
      var second = begun(known(2), 200);

      var goesOn = holds(first, 100);
      awaitTurnedAway(second);
      awaitTurnedAway(silent);
      silent.close();

      goesOn.get();
    }

    @Test
    void nobody_waits_for_ever() {
      var first = begun(known(1), 700);
      begun(known(2), 300);

      assertThatHasNoRoomFor(1, first);
    }

    /** It is told so when it wants more, however little. */
    private static void awaitTurnedAway(BodiesInHand.Place place) throws InterruptedException {
      while (true) {
        try {
          place.hold(0);
          TimeUnit.MILLISECONDS.sleep(5);
        } catch (BodyUnread turnedAway) {
          assertThat(turnedAway.why()).isEqualTo(new Why.TooMany());
          return;
        }
      }
    }
  }
}
