package org.examcycle.rest.docs;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The pages of the rules, as text: browsers show it, and put Markdown into a file. */
@RestController
class RulesController {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  @GetMapping("/rules/{page:[A-Za-z]+}.md")
  ResponseEntity<Resource> page(@PathVariable String page) throws NoResourceFoundException {
    var path = "rules/" + page + ".md";
    var found = new ClassPathResource(path);
    if (!found.exists()) {
      throw new NoResourceFoundException(HttpMethod.GET, "/" + path, path);
    }
    return ResponseEntity.ok().contentType(TEXT).body(found);
  }
}
