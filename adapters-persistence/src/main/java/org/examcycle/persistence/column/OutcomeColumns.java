package org.examcycle.persistence.column;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.domain.award.Endorsement;
import org.examcycle.domain.award.Outcome;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.jspecify.annotations.Nullable;

/** An outcome and its endorsements as columns of {@code award_result} hold them. */
public record OutcomeColumns(
    String outcome, @Nullable String grade, @Nullable Integer total, @Nullable Integer pum) {

  public static OutcomeColumns of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Graded(var grade, var total, var pum) ->
          new OutcomeColumns("GRADED", grade.symbol(), total.orElse(null), pum.orElse(null));
      case Outcome.Ungraded(var total, var pum) ->
          new OutcomeColumns("UNGRADED", null, total.orElse(null), pum.orElse(null));
      case Outcome.Pending _ -> new OutcomeColumns("PENDING", null, null, null);
      case Outcome.NoResult _ -> new OutcomeColumns("NO_RESULT", null, null, null);
      case Outcome.ToBeIssued _ -> new OutcomeColumns("TO_BE_ISSUED", null, null, null);
    };
  }

  public Outcome toOutcome() {
    return switch (outcome) {
      case "GRADED" ->
          new Outcome.Graded(
              Grade.of(Objects.requireNonNull(grade)),
              Optional.ofNullable(total),
              Optional.ofNullable(pum));
      case "UNGRADED" -> new Outcome.Ungraded(Optional.ofNullable(total), Optional.ofNullable(pum));
      case "PENDING" -> new Outcome.Pending();
      case "NO_RESULT" -> new Outcome.NoResult();
      case "TO_BE_ISSUED" -> new Outcome.ToBeIssued();
      default -> throw new IllegalStateException("unknown outcome: " + outcome);
    };
  }

  /** {@code 05=Merit}, one for each. */
  public static String[] endorsements(List<Endorsement> endorsements) {
    return endorsements.stream()
        .map(each -> each.component() + "=" + each.grade())
        .toArray(String[]::new);
  }

  public static List<Endorsement> endorsements(String[] columns) {
    return Arrays.stream(columns)
        .map(each -> each.split("=", 2))
        .map(pair -> new Endorsement(ComponentCode.of(pair[0]), Grade.of(pair[1])))
        .toList();
  }
}
