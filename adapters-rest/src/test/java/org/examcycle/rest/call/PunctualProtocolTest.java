package org.examcycle.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose connection is closed, at a port at which nobody else asks. */
class PunctualProtocolTest {

  private static final int TRIES = 200;
  private static final long AN_HOUR = Duration.ofHours(1).toNanos();

  /** Beyond it nothing more is expected to come. */
  private static final int SECONDS = 20;

  @TempDir private Path directory;

  private final PunctualProtocol protocol = new PunctualProtocol();
  private final Connector connector = new Connector(protocol);
  private final Tomcat tomcat = new Tomcat();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  @BeforeEach
  void start() throws LifecycleException {
    protocol.setHeadWithin(Duration.ofMinutes(30));
    connector.setPort(0);
    tomcat.setBaseDir(directory.toString());
    tomcat.setConnector(connector);
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "slow", new Slow());
    context.addServletMappingDecoded("/slow", "slow");
    tomcat.start();
  }

  @AfterEach
  void stop() throws LifecycleException {
    answered.countDown();
    tomcat.stop();
    tomcat.destroy();
  }

  private Socket sending(String text) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
    socket.setSoTimeout(SECONDS * 1000);
    send(socket, text);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String statusTo(Socket socket) throws IOException {
    return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
  }

  @Test
  void of_a_head_that_does_not_end_in_time() throws IOException {
    try (var late = sending("GET / HTTP/1.1\r\nHost: localhost\r\nX-")) {
      late.setSoTimeout(20);
      var end = 0;
      for (var tries = 0; tries < TRIES && end == 0; tries++) {
        protocol.cutOffTheLate(System.nanoTime() + AN_HOUR);
        end = readOrNothing(late);
      }
      assertThat(end).isEqualTo(-1);
    }
  }

  private static int readOrNothing(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketTimeoutException _) {
      return 0;
    }
  }

  @Test
  void not_of_one_that_still_has_time() throws IOException {
    try (var slow = sending("GET /none HTTP/1.1\r\nHost: localhost\r\n");
        var other = sending("GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      assertThat(statusTo(other)).isEqualTo("HTTP/1.1 404");
      protocol.cutOffTheLate(System.nanoTime());
      send(slow, "\r\n");
      assertThat(statusTo(slow)).isEqualTo("HTTP/1.1 404");
    }
  }

  @Test
  void not_of_one_that_is_being_answered_however_long_that_takes() throws Exception {
    try (var patient = sending("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      asked.await();
      protocol.cutOffTheLate(System.nanoTime() + AN_HOUR);
      answered.countDown();
      assertThat(statusTo(patient)).isEqualTo("HTTP/1.1 204");
      protocol.cutOffTheLate(System.nanoTime() + AN_HOUR);
      send(patient, "GET /none HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(new String(patient.getInputStream().readNBytes(100), StandardCharsets.US_ASCII))
          .as("a connection that rests is not late either")
          .contains("HTTP/1.1 404");
    }
  }

  /** Answers when it is told to. */
  private final class Slow extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      asked.countDown();
      try {
        answered.await();
      } catch (InterruptedException stopped) {
        throw new IOException(stopped);
      }
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }
}
