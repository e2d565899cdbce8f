package org.examcycle.rest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries and charges over HTTP. */
class EntryControllerTest extends RoomTrial {

  private static final String CENTRE_IN_JUNE = "/v1/centres/MZ040/series/2027-06";
  private static final String CHEMISTRY =
      "{\"candidate\":\"0001\",\"syllabus\":\"0620\",\"option\":\"BX\"}";

  @BeforeEach
  void prepare() {
    prepareJune2027();
    must(
        201,
        postJson(
            CENTRE_IN_JUNE + "/candidates",
            """
            {"number":"0001","name":"أميرة","latinName":"Amira","language":"ar-EG",\
            "dateOfBirth":"2010-05-17","sex":"FEMALE","status":"SCHOOL"}\
            """,
            "Authorization",
            NORTHGATE));
  }

  private Answer make(String body, String... headers) {
    return postJson(CENTRE_IN_JUNE + "/entries", body, with(headers));
  }

  private static String[] with(String... headers) {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 2, headers.length);
    all[0] = "Authorization";
    all[1] = NORTHGATE;
    return all;
  }

  private Answer amend(String entry, String body, String... headers) {
    return postJson(entry + "/amendments", body, with(headers));
  }

  private Answer withdraw(String entry, String... headers) {
    return send("POST", entry + "/withdrawal", new byte[0], with(headers));
  }

  @Test
  void an_entry_is_made_and_read() {
    var made = make(CHEMISTRY);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(made.header("Location")).isEqualTo("/v1/entries/" + made.at("/id"));

    var read = get(made.header("Location"), with());
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.http().body())
        .isEqualTo(
            """
            {"id":"%s","series":"2027-06","centre":"MZ040","candidate":"0001","name":"أميرة",\
            "latinName":"Amira","status":"SCHOOL","syllabus":"0620","option":"BX","kind":"FIRST",\
            "standing":"ON_TIME","fee":{"minorUnits":9000,"currency":"GBP"},\
            "arrivedAt":"2026-09-01T12:00:00Z","version":1}\
            """
                .formatted(made.at("/id")));
  }

  @Test
  void sent_twice_under_one_key_it_is_made_once() {
    var first = make(CHEMISTRY, "Idempotency-Key", "k-1");
    var again = make(CHEMISTRY, "Idempotency-Key", "k-1");

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    var other = make(CHEMISTRY.replace("BX", "CX"), "Idempotency-Key", "k-1");
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void rules_say_no_with_their_facts() {
    var answer = make(CHEMISTRY.replace("BX", "ZX"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/rule")).isEqualTo("INT-ENT-02");
  }

  @Test
  void of_an_unknown_candidate_it_says_which() {
    var answer = make(CHEMISTRY.replace("0001", "0002"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("candidate-not-registered");
    assertThat(answer.at("/facts/candidate/number")).isEqualTo("0002");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"0001\" | \"1\" | /candidate | wrong-form",
        "\"0620\" | null | /syllabus | missing",
        "\"0620\" | 620 | /syllabus | wrong-type",
        "\"BX\" | \"bx\" | /option | wrong-form",
        "\"BX\" | \"\" | /option | wrong-form",
        "} | ,\"previous\":{\"series\":\"2026-11\",\"centre\":\"MZ040\"}} | /previous/number |"
            + " missing",
        "} | ,\"previous\":{\"series\":\"June\"}} | /previous/series | wrong-form"
      })
  void a_body_without_the_form_is_refused_by_pointer(
      String what, String instead, String pointer, String problem) {
    var answer = make(CHEMISTRY.replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @Test
  void entries_are_listed_in_pages() {
    must(201, make(CHEMISTRY));
    must(201, make("{\"candidate\":\"0001\",\"syllabus\":\"0610\"}"));

    var first = get(CENTRE_IN_JUNE + "/entries?limit=1", with());
    var last = get(CENTRE_IN_JUNE + "/entries?limit=1&after=" + encoded(first.at("/next")), with());

    assertThat(first.json().path("items").size()).isEqualTo(1);
    assertThat(last.json().path("items").size()).isEqualTo(1);
    assertThat(last.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    assertThat(last.json().has("next")).isFalse();
  }

  private static String encoded(String cursor) {
    return URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }

  @Test
  void an_amendment_is_made_on_a_version_and_answers_the_next() {
    var entry = make(CHEMISTRY).header("Location");
    var dearer = "{\"syllabus\":\"0620\",\"option\":\"CX\"}";

    var amended = amend(entry, dearer, "If-Match", "\"1\"");

    assertThat(amended.status()).isEqualTo(204);
    assertThat(amended.header("ETag")).isEqualTo("\"2\"");
    assertThat(get(entry, with()).at("/option")).isEqualTo("CX");
    assertThat(amend(entry, dearer, "If-Match", "\"1\"").status()).isEqualTo(412);
    assertThat(amend(entry, dearer).status()).isEqualTo(428);
    var malformed = amend(entry, "{\"syllabus\":\"62\"}", "If-Match", "\"2\"");
    assertThat(malformed.at("/errors/0/pointer")).isEqualTo("/syllabus");
  }

  @Test
  void a_withdrawal_says_whether_the_fee_is_given_back() {
    var entry = make(CHEMISTRY).header("Location");
    assertThat(withdraw(entry).status()).isEqualTo(428);
    assertThat(withdraw(entry, "If-Match", "\"2\"").status()).isEqualTo(412);

    var withdrawn = withdraw(entry, "If-Match", "\"1\"");

    assertThat(withdrawn.status()).isEqualTo(200);
    assertThat(withdrawn.header("ETag")).isEqualTo("\"2\"");
    assertThat(withdrawn.http().body()).isEqualTo("{\"refunded\":true,\"version\":2}");
    assertThat(get(entry, with()).at("/withdrawnAt")).isEqualTo("2026-09-01T12:00:00Z");
    assertThat(withdraw(entry, "If-Match", "\"2\"").status()).isEqualTo(422);
  }

  @Test
  void charges_are_told_line_by_line_and_altogether() {
    itIs("2027-03-01T12:00:00Z");
    must(201, make(CHEMISTRY));

    var charges = get(CENTRE_IN_JUNE + "/charges", with());
    assertThat(charges.json().path("items").size()).isEqualTo(2);
    assertThat(charges.at("/items/0/kind")).isEqualTo("ENTRY_FEE");
    assertThat(charges.at("/items/0/candidate")).isEqualTo("0001");
    assertThat(charges.json().at("/items/0/amount")).hasToString(amount(9000));
    assertThat(charges.at("/items/1/standing")).isEqualTo("LATE");
    assertThat(charges.json().path("total")).hasToString("[" + amount(13000) + "]");

    var part = get(CENTRE_IN_JUNE + "/charges?limit=1", with());
    assertThat(part.json().path("total")).hasToString("[" + amount(13000) + "]");
    assertThat(part.json().has("next")).isTrue();
  }

  private static String amount(int pence) {
    return "{\"minorUnits\":" + pence + ",\"currency\":\"GBP\"}";
  }

  @Test
  void another_centre_s_entry_is_answered_as_one_that_is_not_there() {
    var entry = make(CHEMISTRY).header("Location");
    var absent = "/v1/entries/00000000-0000-7000-8000-000000000000";

    for (var path : new String[] {entry, absent}) {
      var answer = get(path, "Authorization", SOUTHGATE, "X-Request-Id", "request-1");
      assertThat(answer.http().body())
          .isEqualTo(
              """
              {"type":"urn:examcycle:problem:not-found","title":"Not found","status":404,\
              "code":"not-found","rule":"COM-ACC-02","instance":"request-1"}\
              """);
      assertThat(
              postJson(
                      path + "/amendments",
                      "{\"syllabus\":\"0610\"}",
                      "Authorization",
                      SOUTHGATE,
                      "If-Match",
                      "\"1\"")
                  .status())
          .isEqualTo(404);
    }
    assertThat(get(CENTRE_IN_JUNE + "/charges", "Authorization", SOUTHGATE).status())
        .isEqualTo(404);
    assertThat(get(CENTRE_IN_JUNE + "/entries", "Authorization", SOUTHGATE).status())
        .isEqualTo(404);
  }

  @Test
  void an_id_that_is_none_is_400() {
    assertThat(get("/v1/entries/17", with()).status()).isEqualTo(400);
  }
}
