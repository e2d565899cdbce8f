package org.examcycle.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.examcycle.testkit.document.InMemoryDemonstration;
import org.examcycle.trial.ResultTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verifying by numbers over HTTP. */
class VerificationControllerTest extends ResultTrial {

  private static final String FCE = "{\"exam\":\"FCE\",\"fromSitting\":\"2005-01-01\"}";

  @BeforeEach
  void releaseAmiras() {
    scored(165);
    must(200, release(herself()));
    itIs(IN_THE_WINDOW);
  }

  private Answer verifiable(String body) {
    return postJson("/v1/verifiable-exams", body, "Authorization", BOARD);
  }

  private Answer verify(String candidateId, String secretNumber) {
    return verify(
        json(
            Map.of(
                "candidateId",
                "\"" + candidateId + "\"",
                "secretNumber",
                "\"" + secretNumber + "\"")));
  }

  private Answer verify(String body) {
    return postJson("/v1/verifications", body, "X-Request-Id", "request-1");
  }

  @Test
  void a_result_is_verified_with_all_that_a_verifier_sees_and_no_more() {
    must(201, verifiable(FCE));

    var verified = must(200, verify(amira, secret));

    assertThat(verified.http().body())
        .isEqualTo(
            """
            {"answer":"VERIFIED","standing":"VALID","name":{"original":"أميرة الحسن",\
            "latin":"Amira Al-Hassan","language":"ar"},"exam":"B2 First","examDate":"2027-06-05",\
            "result":{"result":"Pass at Grade C","overall":165,"level":"B2",\
            "frameworkTitle":"Level 1","components":[%s],"endorsed":false},\
            "demonstration":false}\
            """
                .formatted(
                    String.join(
                        ",",
                        score("READING"),
                        score("USE_OF_ENGLISH"),
                        score("WRITING"),
                        score("LISTENING"),
                        score("SPEAKING"))));
    assertThat(verified.header("Cache-Control")).isEqualTo("no-store");
  }

  private static String score(String component) {
    return "{\"component\":\"%s\",\"score\":165,\"orBelow\":false,\"exempt\":false}"
        .formatted(component);
  }

  @Test
  void of_a_candidate_who_is_invented_it_says_so() {
    must(201, verifiable(FCE));
    ports().get(InMemoryDemonstration.class).mark();

    assertThat(must(200, verify(amira, secret)).json().path("demonstration").asBoolean()).isTrue();
    assertThat(must(200, verify("NOB000001", secret)).json().has("demonstration")).isFalse();
  }

  @Test
  void wrong_numbers_are_an_answer_the_same_letter_by_letter() {
    must(201, verifiable(FCE));
    var wrong = secret.equals("0000") ? "0001" : "0000";

    var bySecret = must(200, verify(amira, wrong));
    var byId = must(200, verify("NOB000001", secret));

    assertThat(bySecret.http().body())
        .isEqualTo("{\"answer\":\"NO_MATCH\",\"ask\":[\"CENTRE\",\"BOARD\"]}")
        .isEqualTo(byId.http().body());
  }

  @Test
  void an_exam_that_is_not_verified_by_numbers_is_the_board_s_to_answer() {
    assertThat(must(200, verify(amira, secret)).http().body())
        .isEqualTo("{\"answer\":\"CONTACT_BOARD\",\"ask\":[\"BOARD\"]}");
  }

  @Test
  void before_the_window_nothing_is_available_and_why_is_not_told() {
    must(201, verifiable(FCE));
    itIs(BEFORE_THE_WINDOW);

    assertThat(must(200, verify(amira, secret)).http().body())
        .isEqualTo("{\"answer\":\"NOTHING_AT_PRESENT\"}");
  }

  @Test
  void tried_too_often_it_is_said_when_it_may_be_tried_again() {
    for (var tries = 0; tries < 5; tries++) {
      must(200, verify("NOB000001", "0000"));
    }

    var limited = verify("NOB000001", "0000");

    assertThat(limited.status()).isEqualTo(429);
    assertThat(limited.header("Retry-After")).isEqualTo("3600");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"candidateId\":\"SIR094701\"} | /secretNumber | missing",
        "{\"candidateId\":\"SIR094701\",\"secretNumber\":8482} | /secretNumber | wrong-type",
        "{\"candidateId\":\"SIR094701\",\"secretNumber\":\"84 2\"} | /secretNumber | wrong-form",
        "{\"candidateId\":\"SIR 94701\",\"secretNumber\":\"8482\"} | /candidateId | wrong-form",
        "[] | '' | wrong-type"
      })
  void numbers_without_the_form_are_refused_by_pointer(
      String body, String pointer, String problem) {
    var answer = verify(body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
    assertThat(answer.http().body()).doesNotContain("8482", "84 2");
  }

  @Test
  void what_is_verified_is_said_once_by_the_board_alone() {
    var first = must(201, verifiable(FCE));
    assertThat(first.header("Location")).isEqualTo("/v1/verifiable-exams/FCE");
    assertThat(verifiable(FCE).status()).isEqualTo(409);

    var backwards =
        verifiable(
            "{\"exam\":\"FCE\",\"fromSitting\":\"2027-06-06\",\"toSitting\":\"2027-06-05\"}");
    assertThat(backwards.status()).isEqualTo(422);
    assertThat(backwards.code()).isEqualTo("last-sitting-before-first");
    assertThat(backwards.at("/refusals/0/pointer")).isEqualTo("/toSitting");
    var unknown = verifiable(FCE.replace("FCE", "NOEXAM"));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.code()).isEqualTo("exam-unknown");
    assertThat(unknown.at("/refusals/0/pointer")).isEqualTo("/exam");
    assertThat(
            verifiable("{\"exam\":\"f\",\"fromSitting\":\"2027-06-06\"}").at("/errors/0/pointer"))
        .isEqualTo("/exam");
    assertThat(postJson("/v1/verifiable-exams", FCE).status()).isEqualTo(401);
    assertThat(postJson("/v1/verifiable-exams", FCE, "Authorization", NORTHGATE).status())
        .isEqualTo(404);
  }
}
