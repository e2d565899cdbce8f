package org.examcycle.persistence.column;

import java.util.Optional;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.marking.Moderation;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A mark as columns hold it, and as an award result keeps it.
 *
 * @param mark raw or assessed
 * @param slope of the moderation, an exact fraction
 * @param shift of the moderation, an exact fraction
 * @param special per cent of special consideration
 * @param carried exact final mark, a fraction
 * @param from the series from which it is carried
 */
public record MarkColumns(
    String state,
    @Nullable Integer mark,
    @Nullable String slope,
    @Nullable String shift,
    @Nullable Integer special,
    @Nullable String carried,
    @Nullable String from) {

  /**
   * @throws IllegalArgumentException for a missing mark, which has no columns
   */
  public static MarkColumns of(ComponentMark mark) {
    return switch (mark) {
      case Marked(var raw, var moderation, var special) ->
          new MarkColumns(
              "MARKED",
              raw,
              moderation.map(line -> line.slope().toString()).orElse(null),
              moderation.map(line -> line.shift().toString()).orElse(null),
              special.map(SpecialConsideration::percent).orElse(null),
              null,
              null);
      case ComponentMark.Assessed(var assessed) -> plain("ASSESSED", assessed);
      case ComponentMark.Absent _ -> plain("ABSENT", null);
      case ComponentMark.Awaited _ -> plain("AWAITED", null);
      case ComponentMark.Exempt _ -> plain("EXEMPT", null);
      case ComponentMark.Carried(var carried, var from) ->
          new MarkColumns("CARRIED", null, null, null, null, carried.toString(), from.value());
      case ComponentMark.Missing _ ->
          throw new IllegalArgumentException("a missing mark is no row");
    };
  }

  /** The mark that these columns hold. */
  public ComponentMark toMark() {
    return switch (state) {
      case "MARKED" ->
          new Marked(
              required(mark),
              moderation(),
              Optional.ofNullable(special).map(SpecialConsideration::new));
      case "ASSESSED" -> new ComponentMark.Assessed(required(mark));
      case "ABSENT" -> new ComponentMark.Absent();
      case "AWAITED" -> new ComponentMark.Awaited();
      case "EXEMPT" -> new ComponentMark.Exempt();
      case "CARRIED" ->
          new ComponentMark.Carried(
              Fraction.parse(required(carried)), SeriesCode.of(required(from)));
      default -> throw new IllegalStateException("unknown state of a mark: " + state);
    };
  }

  private Optional<Moderation> moderation() {
    return slope == null || shift == null
        ? Optional.empty()
        : Optional.of(new Moderation(Fraction.parse(slope), Fraction.parse(shift)));
  }

  private static MarkColumns plain(String state, @Nullable Integer mark) {
    return new MarkColumns(state, mark, null, null, null, null, null);
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a mark lacks what its state needs");
    }
    return value;
  }
}
