package org.examcycle.application.centre;

import java.util.List;
import java.util.stream.Stream;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.centre.FiveDigitsAreOfTheUnitedKingdom;
import org.examcycle.domain.rule.Refusal;

/** What is asked of a centre's details, whether it is new or changed. */
final class CentreChecks {

  private final AssociateRepository associates;
  private final FiveDigitsAreOfTheUnitedKingdom country = new FiveDigitsAreOfTheUnitedKingdom();

  CentreChecks(AssociateRepository associates) {
    this.associates = associates;
  }

  /** Empty when nothing is wrong with them. */
  List<Refusal> check(CentreNumber centre, CentreDetails details) {
    var facts = new FiveDigitsAreOfTheUnitedKingdom.Facts(centre, details.country());
    var unknown =
        details
            .associate()
            .filter(code -> associates.find(code).isEmpty())
            .<Refusal>map(CentreRefusal.AssociateUnknown::new);
    return Stream.concat(country.check(facts).stream(), unknown.stream()).toList();
  }
}
