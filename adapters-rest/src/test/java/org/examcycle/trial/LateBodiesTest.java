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

/** A body that does not come in time is given up, and so is the connection that it comes by. */
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

  private Socket sender;

  @BeforeEach
  void begin() throws IOException {
    sender = new Socket(InetAddress.getLoopbackAddress(), port);
    sender.setSoTimeout(MILLIS_BETWEEN_OCTETS);
    sender
        .getOutputStream()
        .write(
            ("POST /v1/trial/bodies HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Content-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n"
                    + "{")
                .getBytes(StandardCharsets.US_ASCII));
  }

  @AfterEach
  void hangUp() throws IOException {
    sender.close();
  }

  /**
   * What is answered until the connection is closed.
   *
   * @param more sent again and again
   */
  private String answer(String more) throws IOException {
    var answer = new StringBuilder();
    var buffer = new byte[4096];
    for (var sent = 0; sent < MOST_OCTETS; sent++) {
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
  void that_falls_silent_is_too_slow_and_not_malformed() throws IOException {
    assertThat(answer("")).startsWith("HTTP/1.1 408").contains("\"body-too-slow\"");
  }

  @Test
  void that_drips_on_is_not_waited_for_after_the_answer() throws IOException {
    assertThat(answer(" ")).startsWith("HTTP/1.1 408").contains("\"body-too-slow\"");
  }
}
