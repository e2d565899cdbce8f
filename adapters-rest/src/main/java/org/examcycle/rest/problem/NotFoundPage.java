package org.examcycle.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What somebody sees who opens an address in a browser at which there is nothing. */
final class NotFoundPage {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final Resource PAGE = new ClassPathResource("static/not-found.html");
  private static final String FOR_PROGRAMS = "/v1/";

  private NotFoundPage() {}

  /** A browser names HTML first; programs, and every path of theirs, get a problem. */
  static boolean isAskedFor(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.startsWith(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith(FOR_PROGRAMS);
  }

  static ResponseEntity<Resource> answer() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .contentType(HTML)
        .varyBy(HttpHeaders.ACCEPT)
        .body(PAGE);
  }
}
