package org.examcycle.rest.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Centres over HTTP. */
class CentreControllerTest extends RoomTrial {

  private Answer register(String body, String... headers) {
    return postJson("/v1/centres", body, headers);
  }

  @Test
  void a_centre_is_registered_and_read() {
    var made = register(newCentre("MZ040"), "Authorization", BOARD);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo("/v1/centres/MZ040");
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(made.http().body()).isEqualTo("{\"number\":\"MZ040\",\"version\":1}");

    var read = get("/v1/centres/MZ040", "Authorization", NORTHGATE);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.http().body())
        .isEqualTo(
            """
            {"number":"MZ040","name":"Escola Internacional “Ñandú”","status":"APPROVED",\
            "route":"INTERNATIONAL","head":"Amélia Macuácua","examsOfficer":"José Tembe",\
            "country":"MZ","zone":"3","timeZone":"Africa/Maputo","syllabuses":[],"version":1}\
            """);
  }

  @Test
  void sent_twice_under_one_key_it_is_registered_once() {
    var first = register(newCentre("MZ040"), "Authorization", BOARD, "Idempotency-Key", "k-1");
    var again = register(newCentre("MZ040"), "Authorization", BOARD, "Idempotency-Key", "k-1");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.http().body()).isEqualTo(first.http().body());
    assertThat(register(newCentre("MZ040"), "Authorization", BOARD).status()).isEqualTo(409);
  }

  @Test
  void a_number_that_is_taken_is_409_with_the_rule() {
    must(201, register(newCentre("MZ040"), "Authorization", BOARD));

    var again = register(newCentre("MZ040"), "Authorization", BOARD);

    assertThat(again.code()).isEqualTo("centre-number-taken");
    assertThat(again.at("/rule")).isEqualTo("INT-PRE-01");
    assertThat(again.at("/facts/centre")).isEqualTo("MZ040");
  }

  @Test
  void who_has_no_token_is_told_to_log_in_and_a_centre_registers_nobody() {
    assertThat(register(newCentre("MZ040")).status()).isEqualTo(401);
    assertThat(register(newCentre("MZ040"), "Authorization", NORTHGATE).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"MZ040\" | \"MZ04\" | /number | wrong-form",
        "\"MZ040\" | null | /number | missing",
        "\"APPROVED\" | \"approved\" | /status | not-one-of",
        "\"MZ\" | \"mz\" | /country | wrong-form",
        "\"MZ\" | \"XX\" | /country | unknown-code",
        "\"3\" | \"7\" | /zone | wrong-form",
        "\"3\" | 3 | /zone | wrong-type",
        "\"Africa/Maputo\" | \"Africa/Nowhere\" | /timeZone | unknown-zone",
        "\"Africa/Maputo\" | \"SystemV/AST4\" | /timeZone | unknown-zone",
        "\"Africa/Maputo\" | \"Etc/GMT-2\" | /timeZone | unknown-zone",
        "\"Africa/Maputo\" | \"+02:00\" | /timeZone | wrong-form",
        "\"Africa/Maputo\" | \"+18:00\" | /timeZone | wrong-form",
        "\"Africa/Maputo\" | \"Z\" | /timeZone | wrong-form",
        "\"Africa/Maputo\" | \"GMT+2\" | /timeZone | wrong-form",
        "\"Amélia Macuácua\" | \" \\u2003 \" | /head | words",
        "\"José Tembe\" | null | /examsOfficer | missing",
        "\"country\" | \"land\" | /land | unknown-field"
      })
  void a_body_without_the_form_is_refused_by_pointer(
      String what, String instead, String pointer, String problem) {
    var answer = register(newCentre("MZ040").replace(what, instead), "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "Escola, 'Escola \u202E', centre-name-not-accepted, /name",
    "Macuácua, '\u0378', centre-name-not-accepted, /head",
    "Tembe, 'Tembe ', centre-name-not-accepted, /examsOfficer",
    "Macuácua, '\uD83D\uDE00', centre-character-unprintable, /head"
  })
  void a_name_that_nobody_can_print_or_see_is_refused_by_pointer(
      String what, String instead, String code, String pointer) {
    var answer = register(newCentre("MZ040").replace(what, instead), "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.at("/rule")).isEqualTo("INT-PRE-01");
    assertThat(answer.json().path("refusals").findValuesAsString("pointer"))
        .containsExactly(pointer);
  }

  @Test
  void a_number_that_is_none_is_400() {
    var answer = get("/v1/centres/mz40", "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("centre");
  }

  @Test
  void the_board_lists_all_in_pages() {
    must(201, register(newCentre("MZ041"), "Authorization", BOARD));
    must(201, register(newCentre("MZ040"), "Authorization", BOARD));

    var first = get("/v1/centres?limit=1", "Authorization", BOARD);
    assertThat(first.at("/items/0/number")).isEqualTo("MZ040");
    var last = get("/v1/centres?limit=1&after=" + first.at("/next"), "Authorization", BOARD);
    assertThat(last.at("/items/0/number")).isEqualTo("MZ041");
    assertThat(last.json().has("next")).isFalse();
  }

  @Test
  void another_s_centre_is_answered_as_one_that_is_not_there() {
    must(201, register(newCentre("MZ040"), "Authorization", BOARD));

    var foreign = get("/v1/centres/MZ040", "Authorization", SOUTHGATE, "X-Request-Id", "request-1");
    var absent = get("/v1/centres/MZ099", "Authorization", SOUTHGATE, "X-Request-Id", "request-1");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.http().body()).isEqualTo(absent.http().body());
  }

  @Nested
  class A_change {

    private Answer change(String body, String... headers) {
      return putJson("/v1/centres/MZ040", body, headers);
    }

    @Test
    void is_made_on_a_version_and_answers_the_next() {
      must(201, register(newCentre("MZ040"), "Authorization", BOARD));
      var suspended = CENTRE.replace("APPROVED", "SUSPENDED");

      var changed = change(suspended, "Authorization", BOARD, "If-Match", "\"1\"");

      assertThat(changed.status()).isEqualTo(204);
      assertThat(changed.header("ETag")).isEqualTo("\"2\"");
      assertThat(get("/v1/centres/MZ040", "Authorization", BOARD).at("/status"))
          .isEqualTo("SUSPENDED");
      assertThat(change(CENTRE, "Authorization", BOARD, "If-Match", "\"1\"").status())
          .isEqualTo(412);
      assertThat(change(CENTRE, "Authorization", BOARD).status()).isEqualTo(428);
    }

    @Test
    void gives_back_what_waits_for_a_reason_in_words() {
      must(201, register(newCentre("MZ040"), "Authorization", BOARD));
      var blank = CENTRE.replace("{", "{\"givingBack\":\" \\u2003 \",");

      var answer = change(blank, "Authorization", BOARD, "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo("/givingBack");
      assertThat(answer.at("/errors/0/problem")).isEqualTo("words");
    }

    @Test
    void does_not_change_the_number() {
      var answer = change(newCentre("MZ041"), "Authorization", BOARD, "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo("/number");
    }
  }

  @Nested
  class An_approval {

    private Answer approve(String syllabuses, String... headers) {
      return putJson(
          "/v1/centres/MZ040/syllabuses", "{\"syllabuses\":" + syllabuses + "}", headers);
    }

    @Test
    void is_for_these_and_no_others() {
      addSyllabuses("0610", "0620");
      must(201, register(newCentre("MZ040"), "Authorization", BOARD));

      var two = approve("[\"0620\",\"0610\"]", "Authorization", BOARD, "If-Match", "\"1\"");
      assertThat(two.status()).isEqualTo(204);
      assertThat(two.header("ETag")).isEqualTo("\"2\"");
      assertThat(get("/v1/centres/MZ040", "Authorization", BOARD).json().path("syllabuses"))
          .hasToString("[\"0610\",\"0620\"]");

      assertThat(approve("[]", "Authorization", BOARD, "If-Match", "\"1\"").status())
          .isEqualTo(412);
      assertThat(approve("[]", "Authorization", BOARD).status()).isEqualTo(428);
      must(204, approve("[]", "Authorization", BOARD, "If-Match", "\"2\""));
      assertThat(get("/v1/centres/MZ040", "Authorization", BOARD).json().path("syllabuses"))
          .isEmpty();
    }

    @Test
    void names_what_the_catalogue_does_not_have() {
      must(201, register(newCentre("MZ040"), "Authorization", BOARD));

      var answer = approve("[\"0620\"]", "Authorization", BOARD, "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("syllabuses-unknown");
      assertThat(answer.at("/facts/syllabuses/0")).isEqualTo("0620");
    }

    @Test
    void of_one_syllabus_twice_points_at_the_second() {
      addSyllabuses("0610", "0620");
      must(201, register(newCentre("MZ040"), "Authorization", BOARD));

      var answer =
          approve("[\"0620\",\"0610\",\"0620\"]", "Authorization", BOARD, "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo("/syllabuses/2");
      assertThat(answer.at("/errors/0/problem")).isEqualTo("duplicate-syllabus");
      assertThat(get("/v1/centres/MZ040", "Authorization", BOARD).json().path("syllabuses"))
          .isEmpty();
    }

    @Test
    void of_what_is_no_code_points_at_it() {
      var answer = approve("[\"0620\",\"62\"]", "Authorization", BOARD, "If-Match", "\"1\"");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("/errors/0/pointer")).isEqualTo("/syllabuses/1");
    }
  }
}
