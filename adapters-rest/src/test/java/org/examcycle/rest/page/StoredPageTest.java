package org.examcycle.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class StoredPageTest {

  private static final String STYLE = "p { color: #1d4e89 }\n";

  @Test
  void its_own_style_may_be_used_and_nothing_be_loaded() throws Exception {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));

    assertThat(StoredPage.policyFor("<head><style>" + STYLE + "</style></head>"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(Base64.getEncoder().encodeToString(digest)));
  }

  @Test
  void a_page_without_style_has_none() {
    assertThat(StoredPage.policyFor("<p>Words</p>")).contains("style-src 'none';");
  }

  @Test
  void it_is_kept_nowhere_on_the_way_and_answers_as_html() {
    var answer = StoredPage.answer("<p>Nguyễn</p>");

    assertThat(answer.getBody()).isEqualTo("<p>Nguyễn</p>");
    assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    assertThat(answer.getHeaders().getContentType()).hasToString("text/html;charset=UTF-8");
  }
}
