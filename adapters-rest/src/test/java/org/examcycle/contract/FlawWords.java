package org.examcycle.contract;

import java.util.List;

/** What may be wrong with a request's form, as {@code Flaw} says it. */
final class FlawWords {

  static final List<String> ALL =
      List.of(
          "before-first",
          "before-first-day",
          "control-character",
          "costs-when-on-time",
          "days-or-instant",
          "does-not-join",
          "duplicate-candidate",
          "duplicate-column",
          "duplicate-component",
          "duplicate-country",
          "duplicate-day",
          "duplicate-field",
          "duplicate-grade",
          "duplicate-kind",
          "duplicate-parameter",
          "duplicate-regulator",
          "duplicate-row",
          "duplicate-zone",
          "empty-file",
          "ends-before-it-begins",
          "last-day-before-first",
          "malformed",
          "max",
          "min",
          "missing",
          "missing-column",
          "missing-value",
          "negative",
          "no-lines",
          "no-such-day",
          "no-such-month",
          "no-such-time",
          "not-blank",
          "not-empty",
          "not-json",
          "not-of-this-state",
          "not-one-of",
          "not-utf-8",
          "nothing-to-record",
          "one-of-amount-and-basis-points",
          "out-of-range",
          "pattern",
          "score-or-absence-needed",
          "size",
          "too-few-columns",
          "too-large",
          "too-long",
          "too-many-columns",
          "unknown-code",
          "unknown-column",
          "unknown-field",
          "unknown-parameter",
          "unreadable-quotes",
          "words",
          "wrong-form",
          "wrong-type");

  private FlawWords() {}
}
