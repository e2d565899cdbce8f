package org.examcycle.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.examcycle.bootstrap.TestDatabase;
import org.examcycle.bootstrap.setting.DemonstrationKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a setting is refused for, whatever there is on the other end. */
class SettingChecksTest {

  private final CheckedStart start =
      new CheckedStart(
          new StartChecks(StartChecks.OF_SETTINGS, List.of()),
          TestDatabase.productionAt("jdbc:postgresql://db.example/examcycle"));

  @Nested
  class Issuers {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://localhost",
          "https://LOCALHOST:9000/realm",
          "https://issuer.localhost",
          "https://127.0.0.1",
          "https://127.1",
          "https://0.0.0.0",
          "https://[::1]:8443",
          "https://[::]",
          "https://[0:0:0:0:0:0:0:1]",
          "https://[::ffff:127.0.0.1]",
          "http://login.board.example",
          "login.board.example"
        })
    void on_this_machine_or_without_encryption_are_forbidden(String issuer) {
      start.set("examcycle.rest.issuers[0].issuer", issuer);

      assertThat(start.refused().lines())
          .singleElement()
          .asString()
          .startsWith("examcycle.rest.issuers: ");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://login.board.example",
          "https://localhost.example/a",
          "https://10.0.0.7"
        })
    void elsewhere_are_taken(String issuer) {
      start.set("examcycle.rest.issuers[0].issuer", issuer);

      assertThatNoException().isThrownBy(start::check);
    }

    @Test
    void every_one_of_several_is_looked_at_and_where_its_keys_are() {
      start.set("examcycle.rest.issuers[1].issuer", "https://second.example");
      start.set("examcycle.rest.issuers[1].keys", "http://localhost:8080/oauth2/jwks");

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.rest.issuers: http://localhost:8080/oauth2/jwks is a loopback address,"
                  + " which is for development");
    }

    @Test
    void with_a_password_in_their_address_are_refused_and_it_is_not_repeated() {
      start.set("examcycle.rest.issuers[1].issuer", "https://second.example");
      start.set("examcycle.rest.issuers[1].keys", "https://board:s3cret@second.example/jwks");

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.rest.issuers[1].keys has a user or a password in its address");
    }

    @ParameterizedTest
    @CsvSource({"issuer, is not an address", "keys, is not of its form"})
    void that_are_no_addresses_are_told_in_one_line_that_names_the_setting(
        String part, String line) {
      start.set("examcycle.rest.issuers[0]." + part, "ht!tp://x y");

      assertThat(start.refused().lines())
          .containsExactly("examcycle.rest.issuers[0]." + part + " " + line);
    }
  }

  @Nested
  class Addresses {

    @ParameterizedTest
    @CsvSource({
      "http://results.board.example/, is not https: candidates log in there",
      "ftp://results.board.example/, is not https: candidates log in there",
      "https://board:secret@results.board.example/, 'has a user or a password, which everybody"
          + " would read'",
      "https://results.board.example/#top, 'has a fragment (#): links have their token there'",
      "results.board.example, is not an address"
    })
    void at_which_candidates_log_in_are_encrypted(String address, String line) {
      start.set("examcycle.results-page", address);

      assertThat(start.refused().lines()).containsExactly("examcycle.results-page " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "board@", "@board.example", "board.example", "a b@c.example"})
    void that_mail_comes_from_are_addresses_of_mail(String address) {
      start.set("examcycle.mail.from", address);

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.mail.from is not an address of mail, as results@board.example is");
    }

    @ParameterizedTest
    @CsvSource({
      "examcycle.results-page, https://results.board.example/",
      "examcycle.results-page, http://localhost:8080/results-online",
      "examcycle.results-page, http://127.0.0.1/",
      "examcycle.mail.from, results@board.example",
      "examcycle.mail.from, The Board <results@board.example>"
    })
    void of_their_form_are_taken(String name, String address) {
      start.set(name, address);

      assertThatNoException().isThrownBy(start::check);
    }
  }

  @Nested
  class Keys {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "examcycle.rest.origin-key",
          "examcycle.keys.history",
          "examcycle.keys.secret-numbers"
        })
    void of_a_demonstration_are_forbidden(String name) {
      start.set(name, "new:" + DemonstrationKey.make());

      assertThat(start.refused().lines())
          .containsExactly(name + " is forbidden: it is a demonstration key");
    }

    @Test
    void without_their_form_are_refused_and_not_repeated() {
      start.set("examcycle.keys.history", "2026:c2VjcmV0");

      assertThat(start.refused().lines())
          .containsExactly("examcycle.keys.history has a key that is not of 32 bytes");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"a:%s", "b:%s", "new:QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkI=,old:%s"})
    void of_history_are_not_those_of_secret_numbers(String ring) {
      var key = "A".repeat(42) + "E=";
      start.set("examcycle.keys.history", "a:" + key);
      start.set("examcycle.keys.secret-numbers", ring.formatted(key));

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.keys.secret-numbers has a key of examcycle.keys.history: each needs its"
                  + " own");
    }

    @Test
    void of_a_ring_are_not_the_origin_key() {
      var key = "C".repeat(42) + "E=";
      start.set("examcycle.keys.secret-numbers", "b:" + key);
      start.set("examcycle.rest.origin-key", key);

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.rest.origin-key has a key of examcycle.keys.secret-numbers: each needs its"
                  + " own");
    }

    @Test
    void an_origin_key_of_16_characters_is_long_enough() {
      start.set("examcycle.rest.origin-key", "x".repeat(16));

      assertThatNoException().isThrownBy(start::check);
    }

    @Test
    void an_origin_key_of_15_characters_is_not() {
      start.set("examcycle.rest.origin-key", "x".repeat(15));

      assertThat(start.refused().lines())
          .containsExactly("examcycle.rest.origin-key must be 16 characters or more");
    }
  }

  @Nested
  class Pages_of_those_who_watch {

    @ParameterizedTest
    @CsvSource({
      "*, *",
      "'health,env', env",
      "'heapdump, health, shutdown', 'heapdump, shutdown'",
      "'Health', Health"
    })
    void that_show_more_than_health_and_figures_are_forbidden(String pages, String others) {
      start.set("management.endpoints.web.exposure.include", pages);

      assertThat(start.refused().lines())
          .containsExactly(
              "management.endpoints.web.exposure.include may name health, info, metrics and"
                  + " prometheus, and names "
                  + others);
    }

    @Test
    void are_looked_at_as_an_environment_variable_spells_them() {
      start.setVariable("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*");

      assertThat(start.refused().lines()).hasSize(1);
    }

    @Test
    void are_looked_at_one_by_one_where_they_are_set_so() {
      start.set("management.endpoints.web.exposure.include[0]", " health ");
      assertThatNoException().isThrownBy(start::check);

      start.set("management.endpoints.web.exposure.include[1]", "env");
      assertThat(start.refused().lines()).singleElement().asString().endsWith("names env");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health,prometheus", "health, info, metrics"})
    void that_show_these_are_taken(String pages) {
      start.set("management.endpoints.web.exposure.include", pages);

      assertThatNoException().isThrownBy(start::check);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examcycle.clock.offset", "examcycle.dev.directory", "EXAMCYCLE_CLOCK"})
  void settings_of_the_development_application_are_forbidden(String name) {
    start.set(name, "P1D");

    assertThat(start.refused().lines())
        .singleElement()
        .asString()
        .startsWith(name + " is forbidden");
  }

  @Nested
  class Values {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            examcycle.database.pool.size     | 201   | must be from 2 to 200, and is 201
            examcycle.database.pool.size     | ten   | is not a whole number
            examcycle.database.pool.waiting  | 249ms | must be from 250ms to 30s, and is 249ms
            examcycle.online.session         | 25h   | must be from 1m to 1d, and is 25h
            examcycle.online.session         | long  | is not a time, as 3s or 1h is
            examcycle.online.bcrypt-strength | 3     | must be from 4 to 16, and is 3
            examcycle.online.bcrypt-strength | 17    | must be from 4 to 16, and is 17
            examcycle.online.bcrypt-strength | 9     | must be 10 or more in production
            examcycle.rest.issuers[0].keys   | a b   | is not of its form
            examcycle.rest.limits.csv-bytes  | 0     | must be from 1 to 1073741824, and is 0
            """)
    void out_of_bounds_or_of_another_kind_are_told(String name, String value, String line) {
      start.set(name, value);

      assertThat(start.refused().lines()).contains(name + " " + line);
      assertThat(start.refused().getExitCode()).isEqualTo(78);
    }

    @ParameterizedTest
    @CsvSource({
      "examcycle.database.pool.size, 2",
      "examcycle.database.pool.size, 200",
      "examcycle.database.pool.waiting, 250ms",
      "examcycle.online.session, 24h",
      "examcycle.online.bcrypt-strength, 10",
      "examcycle.online.bcrypt-strength, 16"
    })
    void at_the_edge_of_their_bounds_are_taken(String name, String value) {
      start.set(name, value);

      assertThatNoException().isThrownBy(start::check);
    }

    @Test
    void that_are_wrong_are_told_all_at_once() {
      start.set("examcycle.database.pool.size", "1");
      start.set("examcycle.database.pool.lock", "soon");
      start.set("examcycle.online.numbers.per-id[0].most", "0");
      start.set("examcycle.online.numbers.per-id[1].most", "9");

      assertThat(start.refused().lines())
          .contains(
              "examcycle.database.pool.size must be from 2 to 200, and is 1",
              "examcycle.database.pool.lock is not a time, as 3s or 1h is",
              "examcycle.online.numbers.per-id[0].most must be from 1 to 1000000, and is 0",
              "examcycle.online.numbers.per-id[1].within is missing");
    }

    @Test
    void of_a_list_that_leaves_a_number_out_are_told() {
      start.set("examcycle.rest.issuers[2].issuer", "https://third.example");

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.rest.issuers is not a list: [0] comes first, and no number is left out");
    }

    @Test
    void in_a_list_that_leaves_a_number_out_are_not_looked_at() {
      start.set("examcycle.online.links.per-id[0].most", "0");
      start.set("examcycle.online.links.per-id[2].most", "9");

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.online.links.per-id is not a list: [0] comes first, and no number is left"
                  + " out");
    }

    @Test
    void of_lists_that_leave_a_number_out_are_told_with_whatever_else_is_wrong() {
      start.set("examcycle.rest.issuers[2].issuer", "https://third.example");
      start.set("examcycle.online.numbers.per-id[4].most", "9");
      start.set("examcycle.online.links.per-id[0].most", "0");
      start.set("examcycle.database.pool.size", "1");

      assertThat(start.refused().lines())
          .contains(
              "examcycle.rest.issuers is not a list: [0] comes first, and no number is left out",
              "examcycle.online.numbers.per-id is not a list: [0] comes first, and no number is"
                  + " left out",
              "examcycle.online.links.per-id[0].most must be from 1 to 1000000, and is 0",
              "examcycle.database.pool.size must be from 2 to 200, and is 1");
    }

    @Test
    void that_are_empty_where_an_address_may_be_are_told() {
      start.set("examcycle.rest.issuers[0].keys", "");

      assertThat(start.refused().lines())
          .containsExactly(
              "examcycle.rest.issuers[0].keys is empty: it is an address, or is left out");
      assertThat(start.refused().getExitCode()).isEqualTo(78);
    }

    @ParameterizedTest
    @ValueSource(strings = {"examcycle.results-page", "examcycle.rest.origin-key"})
    void that_are_empty_where_one_must_be_are_missing_and_no_more(String name) {
      start.set(name, " ");

      assertThat(start.refused().lines())
          .singleElement()
          .asString()
          .startsWith(name + " is missing: ");
    }

    @Test
    void that_are_empty_in_a_list_are_missing() {
      start.set("examcycle.rest.issuers[1].issuer", " ");

      assertThat(start.refused().lines())
          .containsExactly("examcycle.rest.issuers[1].issuer is missing");
    }

    @Test
    void that_are_numbers_and_have_no_usual_one_are_missing() {
      start.set("examcycle.online.numbers.per-id[0].most", "5");
      start.set("examcycle.online.numbers.per-id[0].within", "1h");
      start.set("examcycle.online.numbers.per-id[1].within", "1d");

      assertThat(start.refused().lines())
          .containsExactly("examcycle.online.numbers.per-id[1].most is missing");
    }

    @Test
    void that_are_empty_where_none_need_be_are_taken() {
      start.set("examcycle.database.replica.url", "");
      start.set("examcycle.rest.cors-origins", "");

      assertThatNoException().isThrownBy(start::check);
    }

    @Test
    void of_words_are_whatever_they_are() {
      start.set("examcycle.rest.issuers[0].claims.values[Exams Office]", "");

      assertThatNoException().isThrownBy(start::check);
    }

    @Test
    void that_an_issuer_lacks_are_told() {
      start.set("examcycle.rest.issuers[1].audience", "us");

      assertThat(start.refused().lines())
          .containsExactly("examcycle.rest.issuers[1].issuer is missing");
    }

    @Test
    void that_an_issuer_has_in_a_place_that_is_not_read_are_told() {
      start.setArgument("examcycle.rest.issuers[0].keys", "https://keys.board.example/jwks");

      assertThat(start.refused().lines())
          .containsExactly("examcycle.rest.issuers[0].issuer is missing");
    }
  }
}
