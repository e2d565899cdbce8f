package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Money;

/**
 * What the centre that has an entry was charged for it, each line for what the entry was for then.
 *
 * @param syllabus that it is for now
 * @param none nothing, in the currency of its fee
 * @param lines in the order in which they fell due
 */
public record ChargedEntry(SyllabusCode syllabus, Money none, List<Line> lines) {

  /**
   * @param changedFrom of the first line of a change after the closing date: the syllabus that
   *     everything charged until then was for
   */
  public record Line(Charge charge, Optional<SyllabusCode> changedFrom) {

    private Money amount() {
      return charge.amount();
    }

    private boolean is(ChargeKind kind) {
      return charge.kind() == kind;
    }
  }

  public ChargedEntry {
    lines = List.copyOf(lines);
  }

  /** What was charged for the option, and is not given back: nothing of it for being late. */
  public Money fees() {
    return lines.stream()
        .filter(line -> !line.is(ChargeKind.LATENESS))
        .map(Line::amount)
        .reduce(none, Money::plus);
  }

  /**
   * What the board may give back: all that was charged while it was for a syllabus, additions
   * included (INT-ENT-07), and nothing that was charged for a group award (INT-ENT-17).
   */
  public Money forSyllabuses() {
    var given = refunds();
    var sum = none;
    for (var line : lines) {
      if (line.changedFrom().isPresent()) {
        given = line.changedFrom().get().isOfGroupAward() ? given : given.plus(sum);
        sum = none;
      }
      sum = line.is(ChargeKind.REFUND) ? sum : sum.plus(line.amount());
    }
    return syllabus.isOfGroupAward() ? given : given.plus(sum);
  }

  /** The group award that something was charged for last, if anything was. */
  public Optional<SyllabusCode> groupAward() {
    return Optional.of(syllabus)
        .filter(SyllabusCode::isOfGroupAward)
        .or(
            () ->
                lines.reversed().stream()
                    .flatMap(line -> line.changedFrom().stream())
                    .filter(SyllabusCode::isOfGroupAward)
                    .findFirst());
  }

  private Money refunds() {
    return lines.stream()
        .filter(line -> line.is(ChargeKind.REFUND))
        .map(Line::amount)
        .reduce(none, Money::plus);
  }
}
