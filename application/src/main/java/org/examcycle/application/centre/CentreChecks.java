package org.examcycle.application.centre;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.document.Press;
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
    var unprintable =
        press
            .firstMissing(details.name())
            .<Refusal>map(CentreRefusal.CentreCharacterUnprintable::new);
    return Stream.of(country.check(facts), unprintable, unknown).flatMap(Optional::stream).toList();
  }
}
