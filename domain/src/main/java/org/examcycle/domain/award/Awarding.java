package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.Award.GradedComponent;

/** Makes an award. The same case under the same terms gives the same award for ever. */
public final class Awarding {

  private Awarding() {}

  public static Award decide(AwardCase candidate, AwardTerms terms) {
    var counted =
        candidate.option().components().stream()
            .map(component -> CountedComponent.of(component, candidate.mark(component)))
            .toList();
    var total = terms.awardRule().total(counted);
    var graded = counted.stream().map(each -> graded(each, terms)).toList();
    return new Award(
        terms
            .outcomeRule()
            .insteadOfGrade(candidate)
            .or(() -> total.map(sum -> grade(sum.total(), candidate, terms)))
            .orElseThrow(() -> new IllegalStateException("neither a word nor a total")),
        graded,
        total,
        total.flatMap(sum -> terms.thresholds().reached(sum.total())),
        total.flatMap(sum -> terms.thresholds().missed(sum.total())),
        endorsements(graded));
  }

  private static Outcome grade(int total, AwardCase candidate, AwardTerms terms) {
    var grade = terms.thresholds().reached(total).map(Threshold::grade);
    var pum =
        terms
            .pumScheme()
            .filter(scheme -> scheme.isToldOn(candidate.inputs().route()))
            .map(scheme -> scheme.of(total, grade, terms.thresholds()));
    return grade
        .<Outcome>map(reached -> new Outcome.Graded(reached, Optional.of(total), pum))
        .orElseGet(() -> new Outcome.Ungraded(Optional.of(total), pum));
  }

  private static GradedComponent graded(CountedComponent counted, AwardTerms terms) {
    var thresholds = Optional.ofNullable(terms.components().get(counted.component().code()));
    return new GradedComponent(
        counted, thresholds.flatMap(table -> counted.adjusted().flatMap(table::grade)));
  }

  private static List<Endorsement> endorsements(List<GradedComponent> components) {
    return components.stream()
        .filter(each -> each.counted().component().endorsementScale().isPresent())
        .flatMap(
            each ->
                each
                    .grade()
                    .map(grade -> new Endorsement(each.counted().component().code(), grade))
                    .stream())
        .toList();
  }
}
