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

  private final BodiesInHand inHand = new BodiesInHand(8);

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
}
