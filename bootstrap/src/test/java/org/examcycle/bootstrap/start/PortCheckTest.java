package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.examcycle.bootstrap.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ports of callers and of watchers. */
class PortCheckTest {

  private final CheckedStart start =
      new CheckedStart(
          new StartChecks(StartChecks.OF_SETTINGS, List.of()),
          TestDatabase.productionAt("jdbc:postgresql://db.example/examcycle"));

  @Test
  void a_port_in_use_may_be_free_the_next_time() throws IOException {
    try (var taken = new ServerSocket(0)) {
      start.set("server.port", String.valueOf(taken.getLocalPort()));

      assertThat(start.refused().lines())
          .containsExactly(
              "port " + taken.getLocalPort() + " is in use; server.port chooses another");
      assertThat(start.refused().getExitCode()).isEqualTo(69);
    }
  }

  @Test
  void the_watchers_port_must_be_free_too() throws IOException {
    try (var taken = new ServerSocket(0)) {
      start.set("management.server.port", String.valueOf(taken.getLocalPort()));

      assertThat(start.refused().lines())
          .containsExactly(
              "port "
                  + taken.getLocalPort()
                  + " is in use; management.server.port chooses another");
    }
  }

  @Test
  void a_port_in_use_at_another_address_is_free() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      start.set("server.port", String.valueOf(taken.getLocalPort()));
      start.set("server.address", "127.0.0.1");
      assertThat(start.refused().lines()).singleElement().asString().contains("is in use");

      start.set("server.address", "127.0.0.2");
      assertThatNoException().isThrownBy(start::check);
    }
  }

  /** The first is kept for documents (RFC 5737), so no machine has it. */
  @ParameterizedTest
  @CsvSource({
    "server.address, 192.0.2.1, is no address of this machine",
    "management.server.address, 192.0.2.1, is no address of this machine",
    "server.address, 1.2.3.4.5, is no address"
  })
  void an_address_that_this_machine_does_not_have_is_refused(
      String name, String address, String why) {
    start.set(name, address);

    assertThat(start.refused().lines()).containsExactly(name + " " + why);
    assertThat(start.refused().getExitCode()).isEqualTo(78);
  }

  @Test
  void watchers_have_a_port_of_their_own() throws IOException {
    String free;
    try (var socket = new ServerSocket(0)) {
      free = String.valueOf(socket.getLocalPort());
    }
    start.set("server.port", free);
    start.set("management.server.port", free);

    assertThat(start.refused().lines())
        .containsExactly("management.server.port must be another than server.port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http", ""})
  void a_port_that_is_none_is_refused(String port) {
    start.set("server.port", port);

    assertThat(start.refused().lines()).singleElement().asString().startsWith("server.port ");
  }
}
