package org.examcycle.application.marking;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.EntryRuleBook;
import org.examcycle.domain.marking.ComponentMark.Carried;
import org.examcycle.domain.marking.MarkingRefusal;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.Refusal;

/**
 * A carried mark is added to the total as it is: it lies within what the component can give to the
 * option, and comes from an earlier series.
 */
final class CarriedMarkChecks {

  private static final BigInteger MOST_TOLD = BigInteger.valueOf(Integer.MAX_VALUE);

  private final OptionTables options;

  CarriedMarkChecks(OptionTables options) {
    this.options = options;
  }

  Stream<Refusal> check(EntryMark before, Carried carried) {
    return Stream.of(
            outOfRange(before, carried.finalMark()),
            notEarlier(before.candidate().series(), carried.from()))
        .flatMap(Optional::stream);
  }

  private Optional<Refusal> outOfRange(EntryMark before, Fraction mark) {
    var most = most(before);
    return mark.signum() < 0 || mark.compareTo(most) > 0
        ? Optional.of(
            new MarkingRefusal.MarkOutOfRange(before.component(), told(mark), most.floor()))
        : Optional.empty();
  }

  private Fraction most(EntryMark before) {
    return options
        .find(before.candidate().series(), before.option().syllabus())
        .flatMap(table -> table.options().find(before.option()))
        .flatMap(option -> option.find(before.component()))
        .map(WeightedComponent::weightedMaximum)
        .orElseGet(() -> Fraction.of(before.maximum()));
  }

  /** Refusals tell whole marks: one beyond a bound is never told as if it lay within. */
  private static int told(Fraction mark) {
    var size = mark.numerator().abs();
    var whole = size.add(mark.denominator()).subtract(BigInteger.ONE).divide(mark.denominator());
    return mark.signum() * whole.min(MOST_TOLD).intValueExact();
  }

  private static Optional<Refusal> notEarlier(SeriesCode into, SeriesCode from) {
    return from.month().isBefore(into.month())
        ? Optional.empty()
        : Optional.of(
            new EntryRefusal.CarriedOverTooLong(from, into, EntryRuleBook.MONTHS_CARRIED));
  }
}
