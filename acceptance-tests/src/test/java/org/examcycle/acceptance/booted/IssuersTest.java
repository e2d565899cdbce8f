package org.examcycle.acceptance.booted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Any issuer will do (COM-ACC-01): beside the one that every test asks there are others, each with
 * a key of another sort and claims that are called otherwise, and none of them was there when the
 * application started. Time is the application's clock.
 */
final class IssuersTest {

  private static final Map<String, Object> OFFICER =
      Map.of("sub", "one", "role", "Exams Office", "school", "ZZ998", "human", "yes");

  /** For a thing that is not there, from somebody who is known. */
  private static final int KNOWN = 404;

  private static final int NOT_KNOWN = 401;
  private static final int NOT_NOW = 503;

  private final BootedApplication application = BootedApplication.running();
  private final TestIssuer other = application.anotherIssuer();

  @AfterEach
  void leave() {
    other.goDown();
    application.resetClock();
  }

  @Test
  void another_issuer_is_believed_and_its_own_words_are_understood() throws Exception {
    other.up();

    assertThat(status(other.token(OFFICER))).isEqualTo(KNOWN);
    assertThat(status(other.token(Map.of("sub", "one", "role", "Janitor")))).isEqualTo(NOT_KNOWN);
  }

  @Test
  void the_words_of_one_issuer_mean_nothing_in_the_mouth_of_another() throws Exception {
    other.up();
    var usual = Map.<String, Object>of("sub", "one", "kind", "researcher");

    assertThat(status(other.token(usual))).isEqualTo(NOT_KNOWN);
    assertThat(status(application.token(OFFICER))).isEqualTo(NOT_KNOWN);
    assertThat(status(application.token(usual))).isEqualTo(KNOWN);
  }

  @Test
  void nobody_speaks_for_another_issuer() throws Exception {
    other.up();
    var usual = new HashMap<String, Object>(OFFICER);
    usual.put("iss", application.issuer());
    usual.put("kind", "researcher");

    assertThat(status(other.token(usual))).isEqualTo(NOT_KNOWN);
  }

  @Test
  void a_new_key_is_good_at_once_and_a_withdrawn_one_for_ten_minutes_at_most() throws Exception {
    other.up();
    var old = other.token(OFFICER);
    assertThat(status(old)).isEqualTo(KNOWN);

    other.addKey();
    assertThat(status(other.token(OFFICER))).isEqualTo(KNOWN);
    assertThat(status(old)).isEqualTo(KNOWN);

    other.withdrawOldKeys();
    pass(Duration.ofMinutes(10));
    assertThat(status(old)).isEqualTo(NOT_KNOWN);
    assertThat(status(other.token(OFFICER))).isEqualTo(KNOWN);
  }

  @Test
  void an_issuer_that_is_down_for_a_minute_is_missed_by_new_keys_alone() throws Exception {
    other.up();
    assertThat(status(other.token(OFFICER))).isEqualTo(KNOWN);

    other.goDown();
    pass(Duration.ofSeconds(30));
    assertThat(status(other.token(Map.of("sub", "two", "role", "Research")))).isEqualTo(KNOWN);
    other.addKey();
    // Nobody can tell it from a key that the issuer never had.
    assertThat(status(other.token(OFFICER))).isIn(NOT_KNOWN, NOT_NOW);

    other.up();
    pass(Duration.ofSeconds(30));
    assertThat(status(other.token(OFFICER))).isEqualTo(KNOWN);
  }

  @Test
  void an_issuer_that_was_down_when_the_application_started_is_found_once_it_is_there()
      throws Exception {
    theAnswerIsToTryAgain(other.token(OFFICER));

    other.up();
    pass(Duration.ofSeconds(10));
    assertThat(status(other.token(OFFICER))).isEqualTo(KNOWN);
  }

  private static void theAnswerIsToTryAgain(String token) throws Exception {
    var answer = Ask.get("/v1/nothing", token);

    assertThat(answer.statusCode()).isEqualTo(NOT_NOW);
    assertThat(answer.headers().firstValue("Retry-After")).contains("10");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  private static int status(String token) throws IOException, InterruptedException {
    return Ask.get("/v1/nothing", token).statusCode();
  }

  private void pass(Duration time) {
    application.setClock(application.now().plus(time));
  }
}
