package org.examcycle.domain.award;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.rule.RuleId;

/**
 * One candidate's award in one option, and how it came about (INT-AWD-10).
 *
 * @param components each as it was counted, in the option's order
 * @param total exact and rounded; empty where a mark that counts is not there
 * @param reached the threshold that the total reaches; empty where ungraded or no total
 * @param missed the next one, that it does not reach; empty at the option's highest grade
 * @param endorsements of components without weight that were passed
 */
public record Award(
    Outcome outcome,
    List<GradedComponent> components,
    Optional<SyllabusTotal> total,
    Optional<Threshold> reached,
    Optional<Threshold> missed,
    List<Endorsement> endorsements) {

  /** The rules by which every award is made. */
  public static final List<RuleId> RULES =
      List.of(
          RuleId.of("INT-AWD-01"),
          RuleId.of("INT-AWD-02"),
          RuleId.of("INT-AWD-03"),
          RuleId.of("INT-AWD-04"),
          RuleId.of("INT-AWD-06"),
          RuleId.of("INT-AWD-08"));

  /**
   * @param grade reported, never deciding; empty below the lowest threshold or without thresholds
   */
  public record GradedComponent(CountedComponent counted, Optional<Grade> grade) {}

  public Award {
    components = List.copyOf(components);
    endorsements = List.copyOf(endorsements);
  }
}
