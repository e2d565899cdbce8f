package org.examcycle.acceptance.driver.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examcycle.acceptance.driver.EnglishResultDriver.Page;
import org.springframework.http.ResponseEntity;

/** The page of a Statement of Results, read as its reader does. */
final class PrintedStatement {

  private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([^\"]+)\"");
  private static final Pattern FACT = Pattern.compile("<dt>(.*?)</dt><dd>(.*?)</dd>");
  private static final Pattern ROW =
      Pattern.compile("<tr[^>]*><th scope=\"row\">(.*?)</th><td>(.*?)</td>");
  private static final Pattern BAND =
      Pattern.compile("<g class=\"band[^>]*>(.*?)</g>", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("<(?:rect|circle) class=\"mark");
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=|url\\(|@import");

  private PrintedStatement() {}

  static Page page(ResponseEntity<String> answer) {
    var html = String.valueOf(answer.getBody());
    var lines = new LinkedHashMap<String, String>();
    lines.putAll(pairs(FACT, html));
    lines.putAll(pairs(ROW, html));
    return new Page(
        first(LANGUAGE, html),
        lines,
        all(BAND, html),
        (int) MARK.matcher(html).results().count(),
        words(html),
        LOADED.matcher(html).find());
  }

  private static Map<String, String> pairs(Pattern pattern, String html) {
    var pairs = new LinkedHashMap<String, String>();
    pattern.matcher(html).results().forEach(pair -> pairs.put(pair.group(1), pair.group(2)));
    return pairs;
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(found -> words(found.group(1))).toList();
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  private static String first(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(found -> found.group(1)).findFirst().orElse("");
  }
}
