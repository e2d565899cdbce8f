package org.examcycle.rest.result.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.examcycle.domain.candidate.PersonName;
import org.junit.jupiter.api.Test;

class StatementHtmlTest {

  private final StatementHtml pages = new StatementHtml();

  @Test
  void it_says_result_overall_level_and_every_score() {
    assertThat(pages.render(Statements.first()))
        .contains("B2 First", "5 June 2027", "MZ040", "SIR094701")
        .contains("<dd>Pass at Grade B</dd>", "<dd>177</dd>", "<dd>B2</dd>", "<dd>Level 1</dd>")
        .contains("<th scope=\"row\">Use of English</th><td>171</td>")
        .contains("<td>122 or below</td>");
  }

  @Test
  void it_is_no_certificate_and_says_so() {
    assertThat(pages.render(Statements.first()))
        .contains("It is not a certificate", "may change before certificates are issued");
  }

  @Test
  void of_a_demonstration_it_says_so_in_capitals_and_of_a_board_it_does_not() {
    assertThat(pages.render(Statements.keyWithoutResult())).contains(">DEMONSTRATION: ");
    assertThat(pages.render(Statements.first())).doesNotContain("DEMONSTRATION");
  }

  @Test
  void what_a_statement_gives_no_cause_for_is_not_explained() {
    assertThat(pages.render(Statements.first()))
        .contains("“Or below”")
        .doesNotContain("exempt from part", "lower than those that earn", "exam reports");
  }

  @Test
  void a_name_in_its_own_script_says_its_language_and_keeps_its_direction() {
    assertThat(pages.render(Statements.first()))
        .contains("<bdi lang=\"ar\" dir=\"auto\">أميرة الحسن</bdi>");
  }

  @Test
  void a_name_in_latin_letters_alone_is_printed_once() {
    assertThat(pages.render(Statements.keyWithoutResult())).containsOnlyOnce("Bilal Çelik");
  }

  @Test
  void where_nothing_is_reported_it_says_that() {
    assertThat(pages.render(Statements.keyWithoutResult()))
        .contains("<dd>Not reported</dd>", "<dt>CEFR level</dt><dd>None</dd>")
        .contains("lower than the lowest that this exam reports")
        .contains("<th scope=\"row\">Listening</th><td>Exempt</td>")
        .contains("exempt from part of this exam");
  }

  @Test
  void a_name_is_text_and_never_markup() {
    var hostile = "<script>alert(1)</script>\"'&";
    var name = new PersonName(hostile + "ß", hostile, Locale.of("en", "", "x\"onload"));

    assertThat(pages.render(Statements.first(name)))
        .doesNotContain("<script", "onload=")
        .contains("&lt;script&gt;");
  }

  @Test
  void the_policy_lets_the_pages_own_style_be_used_and_nothing_else() throws Exception {
    var page = pages.render(Statements.first());
    var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    var digest =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

    assertThat(pages.contentSecurityPolicy())
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    assertThat(page).doesNotContain(" style=", "href=", "src=", "@import", "url(");
  }
}
