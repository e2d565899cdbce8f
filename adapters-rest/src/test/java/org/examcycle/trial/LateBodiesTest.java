package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What does not come in time is given up, and so is the connection that it comes by. */
@SpringBootTest(
    classes = TrialApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "examcycle.rest.origin-key=a key for tests only",
      "examcycle.rest.limits.within=500ms",
      "server.tomcat.connection-timeout=1s"
    })
class LateBodiesTest extends Exchanges {

  private static final int MILLIS_BETWEEN_OCTETS = 50;
  private static final int MOST_OCTETS = 900;

  /** Sent before the server's own ten seconds are over. */
  private static final int FEW_OCTETS = 150;

  private Socket sender;

  private static final String BODY =
      "POST /v1/trial/bodies HTTP/1.1\r\n"
          + "Host: localhost\r\n"
          + "Content-Type: application/json\r\n"
          + "Content-Length: 1000\r\n\r\n"
          + "{";

  private static final String HEAD = "GET /v1/trial/call HTTP/1.1\r\nHost: localhost\r\nX-Long: ";

  @BeforeEach
  void connect() throws IOException {
    sender = new Socket(InetAddress.getLoopbackAddress(), port);
    sender.setSoTimeout(MILLIS_BETWEEN_OCTETS);
  }

  @AfterEach
  void hangUp() throws IOException {
    sender.close();
  }

  /**
   * What is answered until the connection is closed.
   *
   * @param begin sent at first
   * @param more sent again and again, so often at most
   */
  private String answer(String begin, String more, int most) throws IOException {
    send(begin);
    var answer = new StringBuilder();
    var buffer = new byte[4096];
    for (var sent = 0; sent < most; sent++) {
      try {
        var count = sender.getInputStream().read(buffer);
        if (count < 0) {
          return answer.toString();
        }
        answer.append(new String(buffer, 0, count, StandardCharsets.US_ASCII));
      } catch (SocketTimeoutException _) {
        send(more);
      } catch (SocketException _) {
        return answer.toString();
      }
    }
    throw new AssertionError("the connection stays open after: " + answer);
  }

  private void send(String more) throws IOException {
    try {
      sender.getOutputStream().write(more.getBytes(StandardCharsets.US_ASCII));
    } catch (SocketException _) {
      // Closed: to be seen when it is read from.
    }
  }

  @Test
  void a_body_that_falls_silent_is_too_slow_and_not_malformed() throws IOException {
    assertThat(answer(BODY, "", MOST_OCTETS))
        .startsWith("HTTP/1.1 408")
        .contains("\"body-too-slow\"");
  }

  @Test
  void a_body_that_drips_on_is_not_waited_for_after_the_answer() throws IOException {
    assertThat(answer(BODY, " ", MOST_OCTETS))
        .startsWith("HTTP/1.1 408")
        .contains("\"body-too-slow\"");
  }

  @Test
  void a_head_is_cut_off_when_it_was_set_to_be() throws IOException {
    assertThat(answer(HEAD, "x", FEW_OCTETS)).isEmpty();
  }
}
