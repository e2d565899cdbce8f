package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.BodyUnread.Why;
import org.junit.jupiter.api.Test;

/** When a body that is read counts as held: each caller here may hold 750 bytes, and all 1000. */
class BodyStreamTest {

  private static final long UNSAID = -1;

  private final BodiesInHand inHand = new BodiesInHand(8, 1_000);
  private int callers;

  private BodyStream body(int bytes, long announced) {
    callers++;
    return new BodyStream(
        new ByteArrayInputStream(new byte[bytes]),
        inHand.take(new Caller.ResearchWorker("worker " + callers, true)),
        announced);
  }

  private static void assertThatIsUnread(ThrowingCallable reading) {
    assertThatExceptionOfType(BodyUnread.class)
        .isThrownBy(reading)
        .extracting(BodyUnread::why)
        .isEqualTo(new Why.TooMany());
  }

  @Test
  void one_that_says_its_length_is_held_as_a_whole_from_its_first_octet() throws IOException {
    assertThat(body(700, 700).read()).isZero();

    assertThatIsUnread(() -> body(700, 700).read());
    assertThatIsUnread(() -> body(700, 700).read(new byte[1]));
    assertThat(body(300, 300).readAllBytes()).hasSize(300);
  }

  @Test
  void what_has_been_held_is_not_counted_again_when_it_comes() throws IOException {
    assertThat(body(700, 700).readAllBytes()).hasSize(700);
    assertThat(body(300, 300).readAllBytes()).hasSize(300);
  }

  @Test
  void one_that_does_not_say_it_is_held_as_far_as_it_came() throws IOException {
    var one = body(700, UNSAID);
    assertThat(one.readNBytes(400)).hasSize(400);
    assertThat(body(600, 600).readAllBytes()).hasSize(600);

    assertThatIsUnread(() -> one.readNBytes(1));
  }

  @Test
  void one_that_is_put_down_is_not_held() throws IOException {
    var one = body(700, 700);
    one.isPutDown();

    assertThat(one.readAllBytes()).hasSize(700);
    assertThat(body(700, 700).readAllBytes()).hasSize(700);
  }
}
