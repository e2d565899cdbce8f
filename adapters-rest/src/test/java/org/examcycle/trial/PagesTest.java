package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people, and the contract as it is served. */
class PagesTest extends Trial {

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/style.css, text/css",
    "/icon.svg, image/svg+xml",
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
  @ValueSource(strings = {"/", "/docs"})
  void need_nothing_that_their_policy_forbids(String path) {
    var answer = get(path);

    assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe");
    assertThat(answer.http().body())
        .doesNotContain("style=", "<style", "onclick", "<script>", "http://", "https://");
  }

  @Test
  void say_where_the_contract_is() {
    assertThat(get("/").http().body()).contains("/v1/openapi.yaml", "/docs");
    assertThat(get("/v1/openapi.yaml").http().body()).contains("openapi: 3.1.0");
  }
}
