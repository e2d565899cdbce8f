package org.examcycle.acceptance.steps;

import java.util.List;

/** Why an entry is not made or changed. */
final class EntryReasons {

  static final List<Reason> ALL =
      List.of(
          new Reason(
              "the centre is not approved for the syllabus",
              "centre-not-approved-for-syllabus",
              "INT-ENT-01"),
          new Reason("the syllabus is entered already", "syllabus-already-entered", "INT-ENT-01"),
          new Reason("the option is not offered", "option-not-offered", "INT-ENT-02"),
          new Reason("the option is not offered there", "option-not-offered-in-zone", "INT-ENT-02"),
          new Reason("the series is not held there", "series-not-held-in-country", "INT-ENT-02"),
          new Reason(
              "the option is not for private candidates",
              "option-not-for-private-candidates",
              "INT-ENT-02"),
          new Reason("the option is for retakes only", "option-for-retakes-only", "INT-ENT-02"),
          new Reason("entries are shut", "entries-shut", "INT-ENT-04"),
          new Reason("the series takes no retakes", "series-takes-no-retakes", "INT-ENT-05"),
          new Reason("no earlier entry is found", "no-earlier-entry", "INT-ENT-05"),
          new Reason("the change changes nothing", "change-changes-nothing", "INT-ENT-06"),
          new Reason("the entry is withdrawn", "entry-withdrawn", "INT-ENT-07"),
          new Reason("results of the entry are out", "results-of-entry-out", "INT-ENT-07"),
          new Reason("title and level are the same", "same-title-and-level", "INT-ENT-08"),
          new Reason("the two are a prohibited pair", "prohibited-combination", "INT-ENT-08"));

  private EntryReasons() {}
}
