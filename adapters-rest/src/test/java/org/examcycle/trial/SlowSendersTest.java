package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whoever sends a body without ever ending it keeps nobody else from being answered. */
class SlowSendersTest extends Trial {

  private static final String BODY =
      """
      {"title":"Paper","day":"2026-06-01","parts":[]}\
      """;

  /** What has not come when it was asked for so often does not come. */
  private static final int TRIES = 500;

  private static final int MOST_SENDERS = 20;

  /** Once is not for good: a try that was answered may hold its place for a moment still. */
  private static final int IN_A_ROW = 50;

  private final List<Socket> senders = new ArrayList<>();
  private final ListAppender<ILoggingEvent> noted = new ListAppender<>();

  @BeforeEach
  void listen() {
    noted.start();
    ((Logger) LoggerFactory.getLogger("org.examcycle.rest.problem")).addAppender(noted);
  }

  @AfterEach
  void hangUp() throws IOException {
    ((Logger) LoggerFactory.getLogger("org.examcycle.rest.problem")).detachAppender(noted);
    for (var sender : senders) {
      sender.close();
    }
    assertThat(statusForGood(201)).isEqualTo(201);
  }

  /** A body of which the end is never sent. */
  private Socket begin() throws IOException {
    var sender = new Socket(InetAddress.getLoopbackAddress(), port);
    senders.add(sender);
    sender
        .getOutputStream()
        .write(
            ("POST /v1/trial/bodies HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Content-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n"
                    + "{")
                .getBytes(StandardCharsets.US_ASCII));
    return sender;
  }

  /** One more than hold a place is refused, and so is one that meets a try still in hand. */
  private void takeAllPlaces() throws IOException {
    begin();
    do {
      begin();
    } while (statusForGood(503) != 503 && senders.size() < MOST_SENDERS);
    assertThat(senders).hasSizeLessThan(MOST_SENDERS);
  }

  /** Of a whole body of anybody, asked until it is that for good or no try is left. */
  private int statusForGood(int wanted) {
    var status = 0;
    var inARow = 0;
    for (var tries = 0; tries < TRIES && inARow < IN_A_ROW; tries++) {
      status = postJson("/v1/trial/bodies", BODY).status();
      inARow = status == wanted ? inARow + 1 : 0;
    }
    return inARow < IN_A_ROW ? 0 : status;
  }

  @Test
  void who_is_one_too_many_at_his_address_is_told_at_once_to_come_again() throws IOException {
    takeAllPlaces();

    var answer = postJson("/v1/trial/bodies", BODY);
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    var known = "Bearer " + TrialApplication.SESSION;
    assertThat(postJson("/v1/trial/bodies", BODY, "Authorization", known).status()).isEqualTo(201);
    assertThat(get("/v1/trial/call").status()).isEqualTo(200);
  }

  @Test
  void who_goes_away_in_the_midst_of_it_is_noted_in_one_line_that_is_no_error() throws IOException {
    takeAllPlaces();
    noted.list.clear();
    for (var sender : senders) {
      sender.close();
    }
    assertThat(statusForGood(201)).isEqualTo(201);

    assertThat(noted.list)
        .filteredOn(line -> !line.getLevel().equals(Level.WARN))
        .extracting(line -> line.getLevel() + " " + line.getFormattedMessage())
        .containsOnly("INFO a caller was gone before its request was whole")
        .hasSize(2);
  }

  @Test
  void a_request_is_answered_by_a_thread_of_which_there_may_be_any_number() {
    assertThat(get("/v1/trial/thread").http().body()).isEqualTo("true");
  }

  @Test
  void a_file_of_nobody_known_is_not_read_to_its_end() {
    var file = "centre,name\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII);

    var answer = postCsv("/v1/trial/files", file);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("log-in-needed");
    var known = "Bearer " + TrialApplication.SESSION;
    assertThat(postCsv("/v1/trial/files", file, "Authorization", known).status()).isEqualTo(400);
  }

  @Test
  void a_file_in_pieces_of_no_length_is_malformed_for_that_and_no_fault_of_ours()
      throws IOException {
    try (var sender = new Socket(InetAddress.getLoopbackAddress(), port)) {
      sender
          .getOutputStream()
          .write(
              ("POST /v1/trial/files HTTP/1.1\r\n"
                      + "Host: localhost\r\n"
                      + "Authorization: Bearer "
                      + TrialApplication.SESSION
                      + "\r\n"
                      + "Content-Type: text/csv\r\n"
                      + "Transfer-Encoding: chunked\r\n\r\n"
                      + "c\r\ncentre,name\n\r\nzz\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      sender.shutdownOutput();
      var answer = new String(sender.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("malformed-request");
    }
    assertThat(noted.list).noneMatch(line -> line.getLevel().equals(Level.ERROR));
  }
}
