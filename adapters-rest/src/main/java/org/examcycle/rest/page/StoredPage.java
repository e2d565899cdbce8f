package org.examcycle.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page that was printed once and is shown as it was, with whatever style it had then: that is let
 * be used, and nothing else.
 */
public final class StoredPage {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
  private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");

  private StoredPage() {}

  public static ResponseEntity<String> answer(String page) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .varyBy(HttpHeaders.ACCEPT)
        .header("Content-Security-Policy", policyFor(page))
        .body(page);
  }

  static String policyFor(String page) {
    var styles =
        STYLE.matcher(page).results().map(StoredPage::source).collect(Collectors.joining(" "));
    return "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        .formatted(styles.isEmpty() ? "'none'" : styles);
  }

  private static String source(MatchResult style) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
