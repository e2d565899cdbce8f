package org.examcycle.rest.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.trial.RoomTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates over HTTP. */
class CandidateControllerTest extends RoomTrial {

  private static final String CANDIDATES = "/v1/centres/MZ040/series/2027-06/candidates";

  private static final String DETAILS =
      """
      {"name":"أميرة","latinName":"Amira","language":"ar-EG","dateOfBirth":"2010-05-17",\
      "sex":"FEMALE","status":"SCHOOL"}\
      """;

  private static String amira(String number) {
    return "{\"number\":\"" + number + "\"," + DETAILS.substring(1);
  }

  @BeforeEach
  void prepare() {
    prepareJune2027();
  }

  private Answer register(String body) {
    return postJson(CANDIDATES, body, "Authorization", NORTHGATE);
  }

  @Test
  void a_candidate_is_registered_and_read() {
    var made = register(amira("0001"));

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(CANDIDATES + "/0001");
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(made.http().body())
        .isEqualTo(
            "{\"series\":\"2027-06\",\"centre\":\"MZ040\",\"number\":\"0001\",\"version\":1}");

    var read = get(CANDIDATES + "/0001", "Authorization", NORTHGATE);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.http().body())
        .isEqualTo(
            """
            {"series":"2027-06","centre":"MZ040","number":"0001","name":"أميرة",\
            "latinName":"Amira","language":"ar-EG","dateOfBirth":"2010-05-17","sex":"FEMALE",\
            "status":"SCHOOL","version":1}\
            """);
  }

  @Test
  void a_number_that_is_taken_is_409() {
    must(201, register(amira("0001")));

    assertThat(register(amira("0001")).code()).isEqualTo("candidate-number-taken");
  }

  @ParameterizedTest
  @CsvSource({
    "'\uD83D\uDE00', '\uD83D\uDE00', name-character-unprintable, name-character-unprintable",
    "'\uD83D\uDE00', '', name-character-unprintable, latin-name-not-accepted",
    "'\u3164', '\uD83D\uDE00', name-not-accepted, name-character-unprintable"
  })
  void either_form_of_a_name_says_what_is_wrong_with_it(
      String name, String latin, String ofName, String ofLatin) {
    var body = amira("0001").replace("أميرة", "أميرة" + name);
    var whole = latin.isEmpty() ? "12" : "Amira" + latin;

    var answer = register(body.replace("\"Amira\"", "\"" + whole + "\""));

    var refusals = answer.json().path("refusals");
    assertThat(refusals.findValuesAsString("code")).containsExactlyInAnyOrder(ofName, ofLatin);
    assertThat(refusals.findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/name", "/latinName");
  }

  @ParameterizedTest
  @CsvSource({"0001, 0009, /other", "0009, 0001, /one"})
  void who_is_to_be_linked_and_is_not_there_is_pointed_out(
      String one, String other, String pointer) {
    must(201, register(amira("0001")));
    var link =
        """
        {"one":{"series":"2027-06","centre":"MZ040","number":"%s"},\
        "other":{"series":"2027-06","centre":"MZ040","number":"%s"},"reason":"one person"}\
        """
            .formatted(one, other);

    var answer = postJson("/v1/person-links", link, "Authorization", BOARD);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("not-found");
    assertThat(answer.at("/refusals/0/pointer")).isEqualTo(pointer);
  }

  @Test
  void an_earlier_candidate_who_was_born_on_another_day_is_not_the_same_person() {
    must(201, register(amira("0001")));
    var claim =
        amira("0002")
            .replace("2010-05-17", "2010-05-18")
            .replace(
                "}",
                ",\"previous\":{\"series\":\"2027-06\",\"centre\":\"MZ040\",\"number\":\"0001\"}}");

    var answer = register(claim);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("person-not-matched");
    assertThat(answer.http().body()).doesNotContain("2010-05");
    assertThat(register(claim.replace("2010-05-18", "2010-05-17")).status()).isEqualTo(201);
  }

  @Test
  void rules_are_told_without_repeating_the_name() {
    var answer = register(amira("0001").replace("Amira", "أميرة"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("latin-name-not-accepted");
    assertThat(answer.http().body()).doesNotContain("أميرة");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"0001\" | \"0000\" | /number | wrong-form",
        "\"0001\" | 1 | /number | wrong-type",
        "\"Amira\" | null | /latinName | missing",
        "\"ar-EG\" | \"a_b\" | /language | wrong-form",
        "\"ar-EG\" | \"und\" | /language | no-language",
        "\"ar-EG\" | \"und-Arab\" | /language | no-language",
        "\"ar-EG\" | \"ar-EG-EG\" | /language | part-out-of-place",
        "\"ar-EG\" | \"de-1901-1901\" | /language | part-twice",
        "\"ar-EG\" | \"zh-min\" | /language | grandfathered",
        "\"ar-EG\" | \"i-klingon\" | /language | wrong-form",
        "\"2010-05-17\" | \"2010-02-30\" | /dateOfBirth | no-such-day",
        "\"FEMALE\" | \"F\" | /sex | not-one-of",
        "\"SCHOOL\" | null | /status | missing",
        "\"sex\" | \"gender\" | /gender | unknown-field",
        "} | ,\"previous\":{\"centre\":\"MZ040\",\"number\":\"0001\"}} | /previous/series |"
            + " missing"
      })
  void a_body_without_the_form_is_refused_by_pointer(
      String what, String instead, String pointer, String problem) {
    var answer = register(amira("0001").replace(what, instead));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    assertThat(answer.http().body()).doesNotContain("Amira", "2010");
    if (pointer.equals("/language")) {
      assertThat(answer.at("/errors/0/expected/standard")).isEqualTo("BCP 47");
      assertThat(answer.at("/errors/0/expected/regexp").isEmpty())
          .isEqualTo(!problem.equals("wrong-form"));
    }
  }

  @Test
  void candidates_are_listed_in_pages() {
    must(201, register(amira("0002")));
    must(201, register(amira("0001")));

    var first = get(CANDIDATES + "?limit=1", "Authorization", NORTHGATE);
    assertThat(first.at("/items/0/number")).isEqualTo("0001");
    var last = get(CANDIDATES + "?limit=1&after=" + first.at("/next"), "Authorization", NORTHGATE);
    assertThat(last.at("/items/0/number")).isEqualTo("0002");
    assertThat(last.json().has("next")).isFalse();
  }

  @Test
  void a_change_is_made_on_a_version_and_answers_the_next() {
    must(201, register(amira("0001")));
    var renamed = DETAILS.replace("\"Amira\"", "\"Amirah\"");
    var one = CANDIDATES + "/0001";

    var changed = putJson(one, renamed, "Authorization", NORTHGATE, "If-Match", "\"1\"");

    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(get(one, "Authorization", NORTHGATE).at("/latinName")).isEqualTo("Amirah");
    assertThat(putJson(one, DETAILS, "Authorization", NORTHGATE, "If-Match", "\"1\"").status())
        .isEqualTo(412);
    assertThat(putJson(one, DETAILS, "Authorization", NORTHGATE).status()).isEqualTo(428);
  }

  @Test
  void another_centre_s_candidate_is_answered_as_one_that_is_not_there() {
    must(201, register(amira("0001")));

    for (var path : new String[] {"/0001", ""}) {
      var foreign = get(CANDIDATES + path, "Authorization", SOUTHGATE, "X-Request-Id", "request-1");
      var absent =
          get(
              "/v1/centres/MZ099/series/2027-06/candidates" + path,
              "Authorization",
              SOUTHGATE,
              "X-Request-Id",
              "request-1");
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.http().body()).isEqualTo(absent.http().body());
    }
    assertThat(
            putJson(CANDIDATES + "/0001", DETAILS, "Authorization", SOUTHGATE, "If-Match", "\"1\"")
                .status())
        .isEqualTo(404);
  }
}
