package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.marking.ComponentMark;

/**
 * PENDING before NO RESULT before TO BE ISSUED (INT-AWD-06). Only components that carry weight are
 * looked at; with every one of them absent or exempt, assessed or not, there is no result
 * (INT-AWD-12).
 */
public final class WordBeforeGrade implements OutcomeRule {

  @Override
  public String name() {
    return "word-before-grade/1";
  }

  @Override
  public Optional<Outcome> insteadOfGrade(AwardCase candidate) {
    var marks = weighted(candidate);
    if (candidate.standing().caseOpen()
        || marks.stream().anyMatch(ComponentMark.Awaited.class::isInstance)) {
      return Optional.of(new Outcome.Pending());
    }
    if (candidate.standing().disqualified()
        || marks.stream().anyMatch(WordBeforeGrade::leavesNoResult)
        || marks.stream().allMatch(ComponentMark.Assessed.class::isInstance)) {
      return Optional.of(new Outcome.NoResult());
    }
    return candidate.standing().laterSeriesDecides()
        ? Optional.of(new Outcome.ToBeIssued())
        : Optional.empty();
  }

  private static List<ComponentMark> weighted(AwardCase candidate) {
    return candidate.option().components().stream()
        .filter(WeightedComponent::carriesWeight)
        .map(candidate::mark)
        .toList();
  }

  private static boolean leavesNoResult(ComponentMark mark) {
    return switch (mark) {
      case ComponentMark.Absent _, ComponentMark.Missing _, ComponentMark.Exempt _ -> true;
      case ComponentMark.Marked _,
          ComponentMark.Awaited _,
          ComponentMark.Assessed _,
          ComponentMark.Carried _ ->
          false;
    };
  }
}
