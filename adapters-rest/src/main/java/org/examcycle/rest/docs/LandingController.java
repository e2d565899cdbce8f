package org.examcycle.rest.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.examcycle.rest.page.Templates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The landing page and the tour. What they say to ask goes to where they were asked for. */
@RestController
class LandingController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
  private static final Pattern TOUR =
      Pattern.compile("^## The tour$.*?(?=^## )", Pattern.DOTALL | Pattern.MULTILINE);
  private static final String HERE_IN_THE_README = "http://localhost:8080";

  private final String tour = tour();

  @GetMapping("/")
  ResponseEntity<String> landing() {
    return answer(HTML, Templates.render("landing", Map.of("here", here())));
  }

  /** The README's, as text: the build follows it as it stands there. */
  @GetMapping("/tour")
  ResponseEntity<String> theTour() {
    return answer(TEXT, tour.replace(HERE_IN_THE_README, here()));
  }

  private static ResponseEntity<String> answer(MediaType type, String text) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore()).body(text);
  }

  private static String here() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }

  private static String tour() {
    try {
      var readme =
          new ClassPathResource("readme/README.md").getContentAsString(StandardCharsets.UTF_8);
      var found = TOUR.matcher(readme);
      if (!found.find()) {
        throw new IllegalStateException("the README has no tour");
      }
      return found.group();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
