package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.application.usecase.Purpose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who calls, when, what for and under which key. */
class CallTest extends Trial {

  private static final String BODY =
      """
      {"title":"Paper","day":"2026-06-01","parts":[{"name":"a","count":1}]}\
      """;

  @Test
  void without_a_token_it_is_anybody_known_by_a_hash_of_the_address() {
    var caller = get("/v1/trial/call").json().path("caller").asString();

    assertThat(caller).startsWith("public:").doesNotContain("127.0.0.1").hasSize(29);
  }

  @Test
  void arrival_is_by_the_one_clock() {
    assertThat(get("/v1/trial/call").json().path("arrivedAt").asString())
        .isEqualTo("2026-02-10T12:00:00Z");
  }

  @Test
  void a_well_formed_request_id_is_taken_and_echoed() {
    var answer = get("/v1/trial/call", "X-Request-Id", "my-request-1");

    assertThat(answer.header("X-Request-Id")).isEqualTo("my-request-1");
    assertThat(answer.json().path("requestId").asString()).isEqualTo("my-request-1");
  }

  @Test
  void an_ill_formed_request_id_is_replaced() {
    var answer = get("/v1/trial/call", "X-Request-Id", "<script>alert</script>");

    assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
  }

  @Test
  void a_session_token_is_asked_of_whoever_opened_the_session() {
    var answer = get("/v1/trial/call", "Authorization", "Bearer " + TrialApplication.SESSION);

    assertThat(answer.json().path("caller").asString()).isEqualTo("session");
  }

  @Test
  void a_token_that_is_no_good_is_401_wherever_it_is_sent() {
    for (var token :
        new String[] {
          "Bearer ecs_unknown", "Bearer nonsense", "Bearer a.b.c", "Basic eDp5", "Bearer"
        }) {
      var answer = get("/v1/trial/call", "Authorization", token);

      assertThat(answer.status()).as(token).isEqualTo(401);
      assertThat(answer.code()).isEqualTo("token-not-valid");
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }
  }

  @Test
  void a_purpose_is_one_of_the_named_ones() {
    assertThat(get("/v1/trial/call", "Purpose", "marking").json().path("purpose").asString())
        .isEqualTo("MARKING");
    var other = get("/v1/trial/call", "Purpose", "curiosity");
    assertThat(other.code()).isEqualTo("malformed-header");
    assertThat(other.at("/errors/0/header")).isEqualTo("Purpose");
    assertThat(other.at("/errors/0/problem")).isEqualTo("not-one-of");
    assertThat(other.json().at("/errors/0/expected/values").valueStream().map(JsonNode::asString))
        .contains("marking", "entries-and-results")
        .hasSameSizeAs(Purpose.values());
  }

  @Test
  void the_same_request_has_the_same_fingerprint_and_another_body_another() {
    var one = postJson("/v1/trial/bodies", BODY, "Idempotency-Key", "k1").json();
    var same = postJson("/v1/trial/bodies", BODY, "Idempotency-Key", "k1").json();
    var other =
        postJson("/v1/trial/bodies", BODY.replace("Paper", "Other"), "Idempotency-Key", "k1")
            .json();

    assertThat(one.path("key").asString()).isEqualTo("k1");
    assertThat(same.path("fingerprint")).isEqualTo(one.path("fingerprint"));
    assertThat(other.path("fingerprint")).isNotEqualTo(one.path("fingerprint"));
  }

  @Test
  void a_request_key_has_255_characters_at_most() {
    assertThat(postJson("/v1/trial/bodies", BODY, "Idempotency-Key", "k".repeat(255)).status())
        .isEqualTo(201);
    var longer = postJson("/v1/trial/bodies", BODY, "Idempotency-Key", "k".repeat(256));
    assertThat(longer.status()).isEqualTo(400);
    assertThat(longer.at("/errors/0/problem")).isEqualTo("wrong-form");
    assertThat(longer.at("/errors/0/expected/regexp")).isEqualTo("[\\x21-\\x7E]{1,255}");
  }

  @Test
  void no_cookie_is_set_and_no_session_opened() {
    assertThat(get("/v1/trial/call").http().headers().allValues("Set-Cookie")).isEmpty();
  }
}
