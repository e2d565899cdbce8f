package org.examcycle.application.centre;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.document.Press;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.FiveDigitsAreOfTheUnitedKingdom;
import org.examcycle.domain.rule.Refusal;

/** What is asked of a centre's details, whether it is new or changed. */
final class CentreChecks {

  private final AssociateRepository associates;
  private final Press press;
  private final FiveDigitsAreOfTheUnitedKingdom country = new FiveDigitsAreOfTheUnitedKingdom();

  CentreChecks(AssociateRepository associates, Press press) {
    this.associates = associates;
    this.press = press;
  }

  /** Empty when nothing is wrong with them. */
  List<Refusal> check(CentreNumber centre, CentreDetails details) {
    var facts = new FiveDigitsAreOfTheUnitedKingdom.Facts(centre, details.country());
    var unknown =
        details
            .associate()
            .filter(code -> associates.find(code).isEmpty())
            .<Refusal>map(CentreRefusal.AssociateUnknown::new);
    return Stream.concat(
            Stream.of(country.check(facts), unknown).flatMap(Optional::stream), names(details))
        .toList();
  }

  private Stream<Refusal> names(CentreDetails details) {
    return Stream.of(
            refusal("name", NameFault.ofBody(details.name()), details.name()),
            refusal("head", NameFault.of(details.head()), details.head()),
            refusal("examsOfficer", NameFault.of(details.examsOfficer()), details.examsOfficer()))
        .flatMap(Optional::stream);
  }

  /** What is no name at all is not asked about letters to print it with. */
  private Optional<Refusal> refusal(String field, Optional<NameFault> fault, String name) {
    return fault
        .<Refusal>map(CentreRefusal.CentreNameNotAccepted::new)
        .or(() -> press.firstMissing(name).map(CentreRefusal.CentreCharacterUnprintable::new))
        .map(refusal -> new FieldRefused(field, refusal));
  }
}
