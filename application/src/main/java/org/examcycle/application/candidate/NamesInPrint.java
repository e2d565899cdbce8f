package org.examcycle.application.candidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.document.Press;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.candidate.NameNeedsLetters;
import org.examcycle.domain.rule.Refusal;

/** Whether documents can be printed with the names of a candidate (INT-CAN-02). */
final class NamesInPrint {

  private final NameNeedsLetters rule = new NameNeedsLetters();
  private final Press press;

  NamesInPrint(Press press) {
    this.press = press;
  }

  /** Of each form of the name that cannot be printed. */
  List<Refusal> check(CandidateDetails details) {
    var name = details.name();
    var latin = details.latinName();
    return Stream.of(
            check("name", NameFault.of(name), name),
            check("latinName", NameFault.ofLatin(latin), latin))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Refusal> check(String field, Optional<NameFault> fault, String text) {
    return rule.check(new NameNeedsLetters.Facts(fault, press.firstMissing(text)))
        .map(refusal -> new FieldRefused(field, refusal));
  }
}
