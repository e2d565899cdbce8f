package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.examcycle.rest.call.BodyUnread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a body may be, and how long it is waited for. */
class SentStreamTest {

  /** Ten seconds, and one more for each hundred bytes. */
  private static final Pace PACE = new Pace(Duration.ofSeconds(10), 100);

  private static final Why TOO_LARGE = new Why.TooLarge(1000);
  private static final Why TOO_SLOW = new Why.TooSlow();

  private long now;

  private SentStream sent(InputStream source) {
    return new SentStream(source, 1000, TOO_LARGE, PACE, () -> now);
  }

  /** Gives so many bytes each time, and takes so long over it. */
  private InputStream sender(int bytes, long millis) {
    return new InputStream() {
      @Override
      public int read() {
        throw new UnsupportedOperationException("nobody reads by the byte");
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        now += Duration.ofMillis(millis).toNanos();
        return bytes;
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4000, 2, a byte every four seconds",
    "1, 10999, 1, less than a second beyond the grace",
    "1, 11000, 0, a whole second beyond it",
    "99, 5500, 2, 198 bytes buy a second",
    "99, 6000, 1, and not two",
    "100, 2500, 7, two fifths of the pace"
  })
  void is_read_until_it_came_too_slowly(int bytes, long millis, int reads, String what)
      throws IOException {
    var stream = sent(sender(bytes, millis));
    var into = new byte[100];
    for (var n = 0; n < reads; n++) {
      assertThat(stream.read(into)).as(what).isEqualTo(bytes);
    }
    assertThatIsUnread(stream, TOO_SLOW, what);
  }

  @Test
  void at_the_pace_is_read_to_the_most_that_it_may_be_and_no_further() throws IOException {
    var stream = sent(sender(100, 2000 - 1));
    for (var n = 0; n < 10; n++) {
      assertThat(stream.read(new byte[100])).isEqualTo(100);
    }
    assertThatIsUnread(stream, TOO_LARGE, "the eleventh hundred");
  }

  @Test
  void is_not_blamed_for_what_was_done_between_two_reads() throws IOException {
    var stream = sent(new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF}));

    assertThat(stream.read()).isEqualTo('a');
    now += Duration.ofHours(1).toNanos();
    assertThat(stream.read()).isEqualTo(0xFF);
    assertThat(stream.read()).isEqualTo(-1);
  }

  @Test
  void of_which_no_more_comes_is_too_slow() {
    assertThatIsUnread(
        sent(failing(new ClientAbortException(new SocketTimeoutException()))), TOO_SLOW, "silence");
  }

  @Test
  void of_somebody_who_is_gone_is_not_waited_for() {
    assertThatIsUnread(
        sent(failing(new ClientAbortException())), new Why.SenderGone(), "a closed connection");
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }
    };
  }

  private static void assertThatIsUnread(SentStream stream, Why why, String what) {
    assertThatExceptionOfType(BodyUnread.class)
        .as(what)
        .isThrownBy(() -> stream.read(new byte[100]))
        .extracting(BodyUnread::why)
        .isEqualTo(why);
  }
}
