package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people, and the contract as it is served. */
class PagesTest extends Trial {

  private static final Pattern LINK = Pattern.compile("<a href=\"(/[^\"]*)\"");

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=UTF-8",
    "/tour, text/plain;charset=UTF-8",
    "/style.css, text/css",
    "/icon.svg, image/svg+xml",
    "/rules/README.md, text/plain;charset=UTF-8",
    "/rules/award.md, text/plain;charset=UTF-8",
    "/results-online, text/html;charset=UTF-8",
    "/verification, text/html;charset=UTF-8",
    "/front/front.css, text/css",
    "/front/front.js, text/javascript",
    "/front/results-online.js, text/javascript",
    "/front/verification.js, text/javascript",
    "/docs, text/html",
    "/docs/docs.js, text/javascript",
    "/docs/ui/swagger-ui.css, text/css",
    "/docs/ui/swagger-ui-bundle.js, text/javascript",
    "/v1/openapi.yaml, application/yaml"
  })
  void are_there_for_anybody(String path, String type) {
    var answer = get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs", "/results-online", "/verification"})
  void need_nothing_that_their_policy_forbids(String path) {
    var answer = get(path);

    assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
    assertThat(answer.http().body().replace(here(), ""))
        .doesNotContain("style=", "<style", "onclick", "<script>", "http://", "https://");
  }

  @Test
  void lead_to_what_is_there() {
    var links = LINK.matcher(get("/").http().body()).results().map(link -> link.group(1)).toList();

    assertThat(links)
        .contains(
            "/tour",
            "/results-online",
            "/verification",
            "/docs",
            "/rules/README.md",
            "/v1/openapi.yaml");
    assertThat(links).allSatisfy(link -> assertThat(get(link).status()).as(link).isEqualTo(200));
    assertThat(get("/v1/openapi.yaml").http().body()).contains("openapi: 3.1.0");
  }

  @Test
  void say_to_ask_where_they_were_asked_for() {
    assertThat(get("/").http().body())
        .contains("curl " + here() + "/v1/openapi.yaml")
        .doesNotContain("8080");
    assertThat(get("/tour").http().body())
        .startsWith("## The tour\n")
        .contains("HERE=" + here() + "\n", "**1. ", "**15. ")
        .doesNotContain("8080", "## Where to go from here");
  }

  private String here() {
    return "http://localhost:" + port;
  }

  @Test
  void say_nothing_of_a_demonstration() {
    assertThat(get("/").http().body()).doesNotContainIgnoringCase("demonstration");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/nowhere; text/html,application/xhtml+xml,*/*; text/html",
        "/docs/nowhere; text/html; text/html",
        "/rules/nowhere.md; text/html; text/html",
        "/v1/nowhere; text/html,*/*; application/problem+json",
        "/nowhere; */*; application/problem+json",
        "/nowhere; application/json; application/problem+json"
      })
  void of_which_there_is_none_are_a_page_in_a_browser_and_a_problem_elsewhere(
      String path, String accept, String type) {
    var answer = get(path, "Accept", accept);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith(type);
  }
}
