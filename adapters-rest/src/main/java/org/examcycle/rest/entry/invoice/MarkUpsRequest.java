package org.examcycle.rest.entry.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.examcycle.application.entry.invoice.MarkUp;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.value.Amount;

/**
 * What an Associate adds in a series.
 *
 * @param markUps one for a kind of charge at most; of a kind without one nothing is added
 */
record MarkUpsRequest(@NotNull @Size(max = 20) List<@NotNull @Valid Row> markUps) {

  /**
   * @param amount added to each line of the kind; negative on refunds, where the Associate gives
   *     its own part back
   */
  record Row(@NotNull ChargeKind kind, @NotNull @Valid Amount amount) {}

  List<MarkUp> toMarkUps() {
    var kinds = new TreeSet<ChargeKind>();
    var twice =
        IntStream.range(0, markUps.size())
            .filter(i -> !kinds.add(markUps.get(i).kind()))
            .mapToObj(i -> Flaw.body("/markUps/" + i + "/kind", "duplicate-kind"))
            .toList();
    if (!twice.isEmpty()) {
      throw Malformed.body(twice);
    }
    return markUps.stream().map(row -> new MarkUp(row.kind(), row.amount().money())).toList();
  }
}
