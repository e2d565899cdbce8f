package org.examcycle.dev;

import org.examcycle.dev.board.DemonstrationGuide;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody starts from who tries the demonstration. */
@RestController
class TourController {

  private final DemonstrationGuide guide;

  TourController(DemonstrationGuide guide) {
    this.guide = guide;
  }

  /** As a shell reads it: the README's tour does. */
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

  /** As {@code /v1/verifications} takes it. */
  record Numbers(String candidateId, String secretNumber) {
    @Override
    public String toString() {
      return "Numbers";
    }
  }

  /** Of somebody whose result is out: asked for, they are in no log. */
  @GetMapping("/dev/numbers")
  Numbers numbers() {
    var sample = guide.sample();
    return new Numbers(sample.candidateId(), sample.secretNumber());
  }
}
