package org.examcycle.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examcycle.rest.result.english.StatementStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of candidates and employers, as a browser gets them. */
class FrontTest extends Trial {

  private static final String RESULTS = "/results-online";
  private static final String VERIFICATION = "/verification";
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"");
  private static final Pattern INPUT = Pattern.compile("<input id=\"([^\"]+)\"([^>]*)>");

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, VERIFICATION})
  void may_run_their_own_scripts_and_ask_this_server_and_nothing_else(String page) {
    var policies = get(page).http().headers().allValues("Content-Security-Policy");

    assertThat(policies).hasSize(1);
    assertThat(policies.getFirst())
        .startsWith("default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; ")
        .contains("; style-src 'self'")
        .endsWith("; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        .doesNotContain("unsafe", "data:", "http");
    assertThat(get(page).header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void the_statement_may_have_its_style_where_it_is_shown_and_nowhere_else() {
    assertThat(get(RESULTS).header("Content-Security-Policy")).contains(StatementStyle.source());
    assertThat(get(VERIFICATION).header("Content-Security-Policy")).doesNotContain("sha256");
  }

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, VERIFICATION})
  void consist_of_what_is_there_and_is_asked_for_anew_each_time(String page) {
    assertThat(get(page).header("Cache-Control")).isEqualTo("no-cache");
    assertThat(found(LOADED, page).map(link -> link.group(1)))
        .hasSizeGreaterThan(3)
        .allSatisfy(path -> assertThat(get(path).status()).as(path).isEqualTo(200))
        .filteredOn(path -> path.startsWith("/front/"))
        .hasSize(3)
        .allSatisfy(
            path -> assertThat(get(path).header("Cache-Control")).as(path).isEqualTo("no-cache"));
  }

  /** A form that was sent without the script would put them into an address. */
  @ParameterizedTest
  @ValueSource(strings = {RESULTS, VERIFICATION})
  void have_a_label_for_every_field_and_no_field_that_a_form_would_send(String page) {
    var html = get(page).http().body();

    assertThat(found(INPUT, page))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            input -> {
              assertThat(html).contains("<label for=\"" + input.group(1) + "\">");
              assertThat(input.group(2)).contains("data-wrong=").doesNotContain(" name=");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, VERIFICATION})
  void say_that_a_demonstration_is_one(String page) {
    assertThat(get(page).http().body()).contains(">DEMONSTRATION: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"front", "results-online", "verification"})
  void put_in_what_they_are_told_as_text(String script) {
    assertThat(get("/front/" + script + ".js").http().body())
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
        .doesNotContain("localStorage", "document.cookie");
  }

  private Stream<MatchResult> found(Pattern pattern, String page) {
    return pattern.matcher(get(page).http().body()).results();
  }
}
