package org.examcycle.rest.entry.invoice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.entry.invoice.MarkUp;
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
   * Either an amount or a share.
   *
   * @param amount added to each line of the kind; negative on refunds, where the Associate gives
   *     its own part back
   * @param basisPoints hundredths of a per cent of what the board asks for or gives back, 12.5 % as
   *     1250
   */
  record Row(
      @NotNull ChargeKind kind,
      Optional<@Valid Amount> amount,
      Optional<@Min(0) @Max(100_000) Integer> basisPoints) {

    private MarkUp toMarkUp() {
      return amount
          .<MarkUp>map(flat -> new MarkUp.Flat(kind, flat.money()))
          .orElseGet(
              () ->
                  new MarkUp.Share(
                      kind, BigDecimal.valueOf(basisPoints.orElseThrow(), MarkUp.Share.DECIMALS)));
    }
  }

  List<MarkUp> toMarkUps() {
    var kinds = new TreeSet<ChargeKind>();
    var flaws =
        IntStream.range(0, markUps.size())
            .boxed()
            .flatMap(i -> flaws("/markUps/" + i, markUps.get(i), kinds))
            .toList();
    if (!flaws.isEmpty()) {
      throw Malformed.body(flaws);
    }
    return markUps.stream().map(Row::toMarkUp).toList();
  }

  private static Stream<Flaw> flaws(String place, Row row, Set<ChargeKind> seen) {
    var twice =
        seen.add(row.kind())
            ? Stream.<Flaw>empty()
            : Stream.of(Flaw.body(place + "/kind", "duplicate-kind"));
    var unclear =
        row.amount().isPresent() == row.basisPoints().isPresent()
            ? Stream.of(Flaw.body(place, "one-of-amount-and-basis-points"))
            : Stream.<Flaw>empty();
    return Stream.concat(twice, unclear);
  }
}
