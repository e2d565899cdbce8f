package org.examcycle.rest.result.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.examcycle.trial.ResultTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registering for results online, logging in, and new passwords over HTTP. */
class AccountControllerTest extends ResultTrial {

  private static final String PASSWORD = "\"a password that she chose\"";
  private static final String ROOT = "/v1/results-online";

  private String registration(Map<String, Object> changes) {
    var members = new HashMap<String, Object>();
    members.put("candidateId", "\"" + amira + "\"");
    members.put("secretNumber", "\"" + secret + "\"");
    members.put("dateOfBirth", "\"2010-02-03\"");
    members.put("email", "\"amira@example.org\"");
    members.put("password", PASSWORD);
    members.putAll(changes);
    return json(members);
  }

  private Answer register(Map<String, Object> changes) {
    return postJson(ROOT + "/registrations", registration(changes));
  }

  private Answer logIn(String password) {
    return postJson(
        ROOT + "/sessions", json(Map.of("candidateId", "\"" + amira + "\"", "password", password)));
  }

  @Test
  void a_candidate_registers_and_logs_in() {
    var registered = must(201, register(Map.of()));
    assertThat(registered.header("Location")).isEqualTo(ROOT + "/sessions");
    assertThat(registered.http().body()).isEqualTo("{\"candidateId\":\"" + amira + "\"}");

    var session = must(201, logIn(PASSWORD));
    assertThat(session.at("/token")).startsWith("ecs_");
    assertThat(session.at("/until")).isEqualTo("2026-09-01T14:00:00Z");
    assertThat(session.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "candidateId | null | missing",
        "candidateId | \"sir094701\" | wrong-form",
        "candidateId | \"SIR0947011\" | wrong-form",
        "secretNumber | 1234 | wrong-type",
        "secretNumber | \"123\" | wrong-form",
        "secretNumber | \"12345\" | wrong-form",
        "secretNumber | \"१२३४\" | wrong-form",
        "dateOfBirth | \"3 February 2010\" | wrong-form",
        "dateOfBirth | \"2010-02-30\" | no-such-day",
        "dateOfBirth | null | missing",
        "email | \"amira\" | wrong-form",
        "email | \"amira@@example.org\" | wrong-form",
        "email | null | missing",
        "password | null | missing",
        "password | [] | wrong-type",
        "phone | \"1\" | unknown-field"
      })
  void a_body_without_the_form_is_refused_by_pointer(String member, String value, String problem) {
    var answer = register(Map.of(member, value));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo("/" + member);
    assertThat(answer.at("/errors/0/problem")).isEqualTo(problem);
  }

  @Test
  void values_that_are_too_long_are_refused() {
    var email = "\"" + "a".repeat(250) + "@example.org\"";
    assertThat(register(Map.of("email", email)).at("/errors/0/problem")).isEqualTo("size");
    var password = "\"" + "p".repeat(1001) + "\"";
    assertThat(register(Map.of("password", password)).at("/errors/0/problem")).isEqualTo("size");
  }

  @Test
  void no_answer_repeats_what_is_secret() {
    var wrong = "\"" + (secret.equals("0000") ? "0001" : "0000") + "\"";
    for (var answer :
        new Answer[] {
          register(Map.of("secretNumber", wrong)),
          register(Map.of("password", "\"eleven char\"")),
          register(Map.of("password", "[\"a password that she chose\"]")),
          logIn("\"a guess that is long\"")
        }) {
      assertThat(answer.status()).isBetween(400, 422);
      // The request's id is drawn at random, and may have any digits.
      assertThat(answer.http().body().replaceAll("\"instance\":\"[0-9a-f-]{36}\"", ""))
          .doesNotContain(secret, "eleven char", "she chose", "a guess", "2010", "amira@");
    }
  }

  @Test
  void whatever_is_wrong_the_answer_is_the_same_letter_by_letter() {
    var wrong = "\"" + (secret.equals("0000") ? "0001" : "0000") + "\"";
    var bySecret = registerAs("request-1", Map.of("secretNumber", wrong));
    var byBirth = registerAs("request-1", Map.of("dateOfBirth", "\"2010-02-04\""));
    var byId = registerAs("request-1", Map.of("candidateId", "\"NOB000001\""));

    assertThat(bySecret.status()).isEqualTo(422);
    assertThat(bySecret.http().body())
        .isEqualTo(byBirth.http().body())
        .isEqualTo(byId.http().body())
        .contains("\"code\":\"numbers-do-not-match\"");
  }

  private Answer registerAs(String request, Map<String, Object> changes) {
    return postJson(ROOT + "/registrations", registration(changes), "X-Request-Id", request);
  }

  @Test
  void tried_too_often_it_is_said_when_it_may_be_tried_again() {
    var wrong = "\"" + (secret.equals("0000") ? "0001" : "0000") + "\"";
    for (var tries = 0; tries < 5; tries++) {
      must(422, register(Map.of("secretNumber", wrong)));
    }
    itIs("2026-09-01T12:10:00Z");

    var limited = register(Map.of());

    assertThat(limited.status()).isEqualTo(429);
    assertThat(limited.header("Retry-After")).isEqualTo("3000");
    assertThat(limited.at("/facts/retryAt")).isEqualTo("2026-09-01T13:00:00Z");
  }

  @Test
  void a_link_is_answered_the_same_for_every_id() {
    must(201, register(Map.of()));

    for (var id : new String[] {amira, "NOB000001"}) {
      var answer = postJson(ROOT + "/password-links", "{\"candidateId\":\"" + id + "\"}");
      assertThat(answer.status()).isEqualTo(202);
      assertThat(answer.http().body()).isEmpty();
    }
    assertThat(postJson(ROOT + "/password-links", "{\"candidateId\":\"1\"}").status())
        .isEqualTo(400);
  }

  @Test
  void a_token_that_opens_nothing_changes_no_password() {
    var dead =
        postJson(
            ROOT + "/passwords",
            json(Map.of("token", "\"nothing-like-a-token\"", "password", PASSWORD)));

    assertThat(dead.status()).isEqualTo(422);
    assertThat(dead.code()).isEqualTo("link-is-dead");
    assertThat(dead.http().body()).doesNotContain("nothing-like");
    assertThat(postJson(ROOT + "/passwords", "{\"token\":\"x\"}").at("/errors/0/pointer"))
        .isEqualTo("/password");
  }

  @Test
  void who_is_not_logged_in_logs_out_of_nothing() {
    assertThat(send("DELETE", ROOT + "/sessions/current", new byte[0]).status()).isEqualTo(401);
    assertThat(
            send("DELETE", ROOT + "/sessions/current", new byte[0], "Authorization", asAmira())
                .status())
        .isEqualTo(204);
  }
}
