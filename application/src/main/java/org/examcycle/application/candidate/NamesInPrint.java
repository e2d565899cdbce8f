package org.examcycle.application.candidate;

import java.util.Optional;
import org.examcycle.application.document.Press;
import org.examcycle.domain.candidate.CandidateDetails;

/** Whether documents can be printed with the names of a candidate (INT-CAN-02). */
final class NamesInPrint {

  private final Press press;

  NamesInPrint(Press press) {
    this.press = press;
  }

  /** The first character that there are no letters for, in whichever form of the name. */
  Optional<String> firstMissing(CandidateDetails details) {
    return press.firstMissing(details.name()).or(() -> press.firstMissing(details.latinName()));
  }
}
