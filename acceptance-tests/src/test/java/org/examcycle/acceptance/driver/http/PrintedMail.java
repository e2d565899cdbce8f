package org.examcycle.acceptance.driver.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Letter;

/** What a mail is about, read as its reader does. */
final class PrintedMail {

  private static final Pattern TOKEN = Pattern.compile("#password=([A-Za-z0-9_-]+)");

  private PrintedMail() {}

  static Letter letter(String subject, String text) {
    var all = subject + "\n" + text;
    var link = TOKEN.matcher(text);
    if (link.find()) {
      return new Letter("NEW_PASSWORD", Optional.of(link.group(1)), all);
    }
    if (subject.contains("result is out")) {
      return new Letter("RESULT_OUT", Optional.empty(), all);
    }
    throw new AssertionError("a mail that nobody expects: " + subject);
  }
}
