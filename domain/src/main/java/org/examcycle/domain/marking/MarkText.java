package org.examcycle.domain.marking;

import org.examcycle.domain.marking.ComponentMark.Marked;

/** A mark in a line of the history: {@code 34}, {@code 34 moderated 1/1 -2}, {@code absent}. */
public final class MarkText {

  private MarkText() {}

  public static String of(ComponentMark mark) {
    return switch (mark) {
      case Marked marked -> of(marked);
      case ComponentMark.Absent _ -> "absent";
      case ComponentMark.Missing _ -> "missing";
      case ComponentMark.Awaited _ -> "awaited";
      case ComponentMark.Exempt _ -> "exempt";
      case ComponentMark.Assessed(var assessed) -> "assessed " + assessed;
      case ComponentMark.Carried(var carried, var from) -> "carried " + carried + " from " + from;
    };
  }

  private static String of(Marked marked) {
    return marked.raw()
        + marked
            .moderation()
            .map(line -> " moderated " + line.slope() + " " + line.shift())
            .orElse("")
        + marked.specialConsideration().map(given -> " considered " + given.percent()).orElse("");
  }
}
