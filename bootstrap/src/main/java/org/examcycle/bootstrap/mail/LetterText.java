package org.examcycle.bootstrap.mail;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.examcycle.application.result.notice.Letter;

/** What a mail says: subject and plain text. No result, no name (ENG-RES-04). */
record LetterText(String subject, String body) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  /**
   * @param page where candidates see their results; the token of a link stands after its {@code #},
   *     which no server is sent and no log keeps
   */
  static LetterText of(Letter letter, URI page) {
    return switch (letter) {
      case Letter.NewPassword(var token, var until) ->
          new LetterText(
              "Your new password for results online",
              """
              Somebody, probably you, asked for a new password for results online.

              Choose one here:
              %s#password=%s

              The link works once, until %s (time in London). If you did not ask,
              you need not do anything.
              """
                  .formatted(page, token, MOMENT.format(until)));
      case Letter.ResultOut(var examName) ->
          new LetterText(
              "Your exam result is out",
              """
              Your result of %s is out. Log in to see it:
              %s
              """
                  .formatted(examName, page));
    };
  }
}
