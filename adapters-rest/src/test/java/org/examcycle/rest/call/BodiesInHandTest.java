package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.BodyUnread.Why;
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
}
