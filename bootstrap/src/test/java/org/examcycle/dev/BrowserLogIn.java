package org.examcycle.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** A person who logs in by a front end in a browser: the code comes back to it, bound by PKCE. */
final class BrowserLogIn {

  private static final String FRONT_END = "http://localhost:5173";
  private static final String COME_BACK_TO = FRONT_END + "/signed-in";
  private static final String VERIFIER = "a-secret-that-the-page-has-drawn-for-this-log-in-alone";

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  BrowserLogIn(String address) {
    this.address = address;
  }

  /** What the front end is answered at last. */
  HttpResponse<String> as(String person, String password)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    assertThat(get(askForCode()).headers().firstValue("Location").orElse("")).endsWith("/login");
    var form = get(address + "/login").body();
    var csrf = form.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    var loggedIn = post("/login", Map.of("username", person, "password", password, "_csrf", csrf));
    var back = get(location(loggedIn));
    return post(
        "/oauth2/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "browser",
            "redirect_uri",
            COME_BACK_TO,
            "code",
            location(back).replaceAll(".*[?&]code=([^&]+).*", "$1"),
            "code_verifier",
            VERIFIER));
  }

  private String askForCode() throws NoSuchAlgorithmException {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return address
        + "/oauth2/authorize?"
        + form(
            Map.of(
                "response_type", "code",
                "client_id", "browser",
                "redirect_uri", COME_BACK_TO,
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest)));
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", path.equals("/login") ? address : FRONT_END)
            .POST(BodyPublishers.ofString(form(fields)))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
