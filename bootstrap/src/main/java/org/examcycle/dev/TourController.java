package org.examcycle.dev;

import org.examcycle.dev.board.DemonstrationGuide;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the README's tour starts from, as a shell reads it. */
@RestController
class TourController {

  private final DemonstrationGuide guide;

  TourController(DemonstrationGuide guide) {
    this.guide = guide;
  }

  @GetMapping(path = "/dev/tour", produces = MediaType.TEXT_PLAIN_VALUE)
  String tour() {
    var tour = guide.tour();
    return """
    SERIES=%s
    EXAM_DATE=%s
    SITTING=%s
    PAPERS_MARKED=%s
    RESULTS_DAY=%s
    """
        .formatted(
            tour.series(),
            tour.sitting().examDate(),
            tour.sitting(),
            tour.marked(),
            tour.results());
  }
}
