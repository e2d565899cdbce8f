package org.examcycle.domain.rule;

import java.util.List;
import java.util.Optional;

/** The kind of thing that a line of the history is about, a word of the field. */
public record Thing(String word) {

  /** The kinds that there are. */
  public static final List<String> VALUES =
      List.of(
          "associate",
          "award",
          "candidate",
          "centre",
          "component-threshold-table",
          "deviation",
          "english-entry",
          "english-exam",
          "english-outcome",
          "english-result",
          "english-scale",
          "entry",
          "entry-file",
          "entry-limits",
          "estimates",
          "exam-date",
          "grade-scale",
          "hold",
          "invoice",
          "invoice-terms",
          "key-document",
          "key-times",
          "mark",
          "notice",
          "offer",
          "option-table",
          "person-link",
          "prohibited-pairs",
          "qualification-type",
          "recognition",
          "regulations",
          "release",
          "release-window-rows",
          "results-account",
          "retention",
          "series",
          "sitting",
          "standing",
          "submission",
          "syllabus",
          "threshold-table",
          "timetable",
          "transfer",
          "verifiable-exam");

  public Thing {
    if (!VALUES.contains(word)) {
      throw new IllegalArgumentException("no kind of thing: " + word);
    }
  }

  public static Thing of(String word) {
    return new Thing(word);
  }

  /** Empty when there is no such kind. */
  public static Optional<Thing> parse(String word) {
    return VALUES.contains(word) ? Optional.of(new Thing(word)) : Optional.empty();
  }

  @Override
  public String toString() {
    return word;
  }
}
