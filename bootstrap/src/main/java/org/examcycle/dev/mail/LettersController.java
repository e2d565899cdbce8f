package org.examcycle.dev.mail;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the mail that candidates would have been sent. */
@RestController
final class LettersController {

  private static final String CHARSET = ";charset=UTF-8";

  private final Mailbox mailbox;

  LettersController(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping(path = "/dev/letters", produces = MediaType.TEXT_PLAIN_VALUE + CHARSET)
  String letters() {
    var letters = mailbox.letters();
    return letters.isEmpty()
        ? "No mail yet. What is due is sent within a second.\n"
        : letters.stream().map(LettersController::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(Mailbox.Received letter) {
    return "To:      %s\nSubject: %s\n\n%s\n"
        .formatted(letter.to(), letter.subject(), letter.text().stripTrailing());
  }
}
