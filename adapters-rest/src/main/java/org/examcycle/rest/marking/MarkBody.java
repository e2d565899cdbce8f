package org.examcycle.rest.marking;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.domain.marking.ComponentMark.Marked;
import org.examcycle.domain.marking.Moderation;
import org.examcycle.domain.marking.SpecialConsideration;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/**
 * How a candidate stands in a component (INT-AWD-01).
 *
 * @param mark the raw or the assessed mark
 * @param moderationSlope moderated mark = slope x mark + shift, exact fractions; not negative
 * @param specialConsideration per cent of the maximum
 * @param carried the exact final mark of the earlier series
 * @param carriedFrom that series
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MarkBody(
    @NotNull MarkState state,
    Optional<@Min(0) Integer> mark,
    Optional<Fraction> moderationSlope,
    Optional<Fraction> moderationShift,
    Optional<@Min(0) @Max(100) Integer> specialConsideration,
    Optional<Fraction> carried,
    Optional<SeriesCode> carriedFrom) {

  /** No moderation needs longer numbers. */
  private static final Pattern LINE = Pattern.compile("-?[0-9]{1,9}(/[1-9][0-9]{0,8})?");

  /** What a mark is. */
  enum MarkState {
    MARKED,
    ABSENT,
    MISSING,
    AWAITED,
    EXEMPT,
    ASSESSED,
    CARRIED
  }

  static MarkBody of(ComponentMark kept) {
    return switch (kept) {
      case Marked(var raw, var moderation, var special) ->
          new MarkBody(
              MarkState.MARKED,
              Optional.of(raw),
              moderation.map(Moderation::slope),
              moderation.map(Moderation::shift),
              special.map(SpecialConsideration::percent),
              Optional.empty(),
              Optional.empty());
      case ComponentMark.Assessed(var assessed) -> plain(MarkState.ASSESSED, Optional.of(assessed));
      case ComponentMark.Absent _ -> plain(MarkState.ABSENT, Optional.empty());
      case ComponentMark.Missing _ -> plain(MarkState.MISSING, Optional.empty());
      case ComponentMark.Awaited _ -> plain(MarkState.AWAITED, Optional.empty());
      case ComponentMark.Exempt _ -> plain(MarkState.EXEMPT, Optional.empty());
      case ComponentMark.Carried(var exact, var from) ->
          new MarkBody(
              MarkState.CARRIED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(exact),
              Optional.of(from));
    };
  }

  ComponentMark toMark() {
    refuseStrays();
    return switch (state) {
      case MARKED -> new Marked(given(mark, "/mark"), moderation(), special());
      case ASSESSED -> new ComponentMark.Assessed(given(mark, "/mark"));
      case ABSENT -> new ComponentMark.Absent();
      case AWAITED -> new ComponentMark.Awaited();
      case EXEMPT -> new ComponentMark.Exempt();
      case CARRIED ->
          new ComponentMark.Carried(given(carried, "/carried"), given(carriedFrom, "/carriedFrom"));
      case MISSING -> throw Malformed.body(List.of(Flaw.body("/state", "nothing-to-record")));
    };
  }

  /**
   * What does not belong to the state is a mistake of somebody: which of the two is not guessed.
   */
  private void refuseStrays() {
    var marked = state == MarkState.MARKED;
    var carriedOver = state == MarkState.CARRIED;
    var strays = new ArrayList<Flaw>();
    stray(strays, mark, "/mark", marked || state == MarkState.ASSESSED);
    stray(strays, moderationSlope, "/moderationSlope", marked);
    stray(strays, moderationShift, "/moderationShift", marked && moderationSlope.isPresent());
    stray(strays, specialConsideration, "/specialConsideration", marked);
    stray(strays, carried, "/carried", carriedOver);
    stray(strays, carriedFrom, "/carriedFrom", carriedOver);
    if (!strays.isEmpty()) {
      throw Malformed.body(strays);
    }
  }

  private static void stray(List<Flaw> strays, Optional<?> value, String pointer, boolean belongs) {
    if (value.isPresent() && !belongs) {
      strays.add(Flaw.body(pointer, "not-of-this-state"));
    }
  }

  private Optional<Moderation> moderation() {
    if (moderationSlope.filter(slope -> slope.signum() < 0).isPresent()) {
      throw Malformed.body(
          List.of(Flaw.body("/moderationSlope", "min").expecting(Map.of("value", 0))));
    }
    var flaws =
        Stream.of(
                tooLong(moderationSlope, "/moderationSlope"),
                tooLong(moderationShift, "/moderationShift"))
            .flatMap(Optional::stream)
            .toList();
    if (!flaws.isEmpty()) {
      throw Malformed.body(flaws);
    }
    return moderationSlope.map(
        slope -> new Moderation(slope, given(moderationShift, "/moderationShift")));
  }

  private static Optional<Flaw> tooLong(Optional<Fraction> value, String pointer) {
    return value
        .filter(fraction -> !LINE.matcher(fraction.toString()).matches())
        .map(_ -> Flaw.body(pointer, "wrong-form").expecting(Map.of("regexp", LINE.pattern())));
  }

  private Optional<SpecialConsideration> special() {
    return specialConsideration.map(SpecialConsideration::new);
  }

  private static MarkBody plain(MarkState state, Optional<Integer> mark) {
    return new MarkBody(
        state,
        mark,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static <T> T given(Optional<T> value, String pointer) {
    return value.orElseThrow(() -> Malformed.body(List.of(Flaw.body(pointer, "missing"))));
  }
}
