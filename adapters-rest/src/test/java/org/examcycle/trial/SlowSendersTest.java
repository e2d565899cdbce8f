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

  /** He is told to go on once his body is being read, so once he holds a place. */
  private static final String HEAD =
      """
      POST /v1/trial/bodies HTTP/1.1\r
      Host: localhost\r
      Connection: close\r
      Expect: 100-continue\r
      Content-Type: application/json\r
      Content-Length: %d\r
      \r
      """
          .formatted(BODY.length());

  /** What has not come when it was asked for so often does not come. */
  private static final int TRIES = 500;

  /** Of one address without a token: a quarter of eight. */
  private static final int PLACES = 2;

  /** Each that was answered may hold its place for a moment still. */
  private static final int IN_A_ROW = PLACES + 1;

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
    goAway();
    sendAllToTheEnd();
  }

  /** A body of which only the beginning is sent, unless it is turned away. */
  private void begin() throws IOException {
    var sender = new Socket(InetAddress.getLoopbackAddress(), port);
    sender.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
    if (head(sender).startsWith("HTTP/1.1 100")) {
      sender.getOutputStream().write(BODY.charAt(0));
      senders.add(sender);
    } else {
      sender.close();
    }
  }

  /** Whoever leaves some of it unread breaks the connection off when he goes. */
  private static String head(Socket sender) throws IOException {
    var head = new StringBuilder();
    for (var octet = 0; octet >= 0 && !head.toString().endsWith("\r\n\r\n"); ) {
      octet = sender.getInputStream().read();
      head.append((char) octet);
    }
    return head.toString();
  }

  /** Those that somebody held who has just gone, too. */
  private void takeAllPlaces() throws IOException {
    for (var tries = 0; tries < TRIES && senders.size() < PLACES; tries++) {
      begin();
    }
    assertThat(senders).hasSize(PLACES);
  }

  private void goAway() throws IOException {
    for (var sender : senders) {
      sender.close();
    }
    senders.clear();
  }

  /** Returns when all places are free. */
  private void sendAllToTheEnd() throws IOException {
    takeAllPlaces();
    for (var sender : senders) {
      sender.getOutputStream().write(BODY.substring(1).getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(sender.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .contains("HTTP/1.1 201");
    }
    goAway();
    var inARow = 0;
    for (var tries = 0; tries < TRIES && inARow < IN_A_ROW; tries++) {
      inARow = postJson("/v1/trial/bodies", BODY).status() == 201 ? inARow + 1 : 0;
    }
    assertThat(inARow).isEqualTo(IN_A_ROW);
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
  void who_asks_first_is_told_so_before_he_sends() throws IOException {
    takeAllPlaces();

    begin();
    assertThat(senders).hasSize(PLACES);
  }

  @Test
  void who_asks_first_about_a_body_that_is_too_long_is_told_so_before_he_sends()
      throws IOException {
    try (var sender = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var head = HEAD.replaceFirst("Length: \\d+", "Length: 1048577");
      sender.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

      assertThat(head(sender)).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void who_goes_away_in_the_midst_of_it_is_noted_in_one_line_that_is_no_error() throws IOException {
    takeAllPlaces();
    noted.list.clear();
    goAway();
    sendAllToTheEnd();

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
  void a_form_is_not_read_by_the_server_at_whatever_pace_it_comes() throws IOException {
    try (var sender = new Socket(InetAddress.getLoopbackAddress(), port)) {
      sender
          .getOutputStream()
          .write(
              HEAD.replace("Expect: 100-continue\r\n", "")
                  .replace("application/json", "application/x-www-form-urlencoded")
                  .getBytes(StandardCharsets.US_ASCII));

      assertThat(head(sender)).startsWith("HTTP/1.1 415");
    }
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
