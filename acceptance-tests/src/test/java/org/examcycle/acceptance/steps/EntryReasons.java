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
          new Reason("the centre has no such candidate", "candidate-not-registered", "INT-CAN-01"),
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
          new Reason(
              "the candidate is entered for nothing",
              "candidate-entered-for-nothing",
              "INT-ENT-14"),
          new Reason("it is not withdrawn", "entry-not-withdrawn", "INT-ENT-07"),
          new Reason("the fee of a group award stands", "group-award-fee-stands", "INT-ENT-17"),
          new Reason("there is nothing to give back", "nothing-to-refund", "INT-ENT-07"),
          new Reason(
              "centres in the United Kingdom need not ask",
              "deviation-need-not-be-asked",
              "INT-ENT-12"),
          new Reason("title and level are the same", "same-title-and-level", "INT-ENT-08"),
          new Reason("the two are a prohibited pair", "prohibited-combination", "INT-ENT-08"),
          new Reason("the option carries marks", "option-carries-marks", "INT-ENT-09"),
          new Reason("the option carries nothing", "option-carries-nothing", "INT-ENT-09"),
          new Reason("there is nothing to carry", "nothing-to-carry", "INT-ENT-09"),
          new Reason("there is no mark to carry", "carried-marks-missing", "INT-ENT-09"),
          new Reason("it is too long ago", "carried-over-too-long", "INT-ENT-09"),
          new Reason("nothing is carried so soon", "carried-from-march-to-june", "INT-ENT-09"),
          new Reason("it is carried often enough", "carried-too-often", "INT-ENT-09"),
          new Reason("its results are not out", "carried-results-not-out", "INT-ENT-09"),
          new Reason(
              "results of a language are not carried", "language-result-not-carried", "INT-ENT-09"),
          new Reason(
              "the earlier option has no such result",
              "earlier-option-has-no-such-result",
              "INT-ENT-10"),
          new Reason("the candidate is there already", "transfer-to-the-same-centre", "INT-ENT-11"),
          new Reason("there is nothing to transfer", "nothing-to-transfer", "INT-ENT-11"),
          new Reason(
              "the transfer has not been answered", "candidate-being-transferred", "INT-ENT-11"),
          new Reason(
              "the candidate has gone to another centre", "candidate-transferred", "INT-ENT-11"),
          new Reason("the transfer has lapsed", "transfer-lapsed", "INT-ENT-11"),
          new Reason("the first exam is too near", "transfer-too-late", "INT-ENT-11"),
          new Reason("that centre cannot take the candidate", "receiver-cannot-take", "INT-ENT-11"),
          new Reason(
              "the candidate is being transferred already", "transfer-asked-already", "INT-ENT-11"),
          new Reason("the transfer was answered before", "transfer-not-open", "INT-ENT-11"),
          new Reason(
              "the centre may not enter what it estimates",
              "estimate-for-syllabuses-not-approved",
              "INT-ENT-13"),
          new Reason("a syllabus is estimated twice", "syllabus-estimated-twice", "INT-ENT-13"),
          new Reason("final entries are closed", "final-entries-closed", "INT-ENT-13"),
          new Reason("the day can be borne", "no-ground-for-deviation", "INT-ENT-12"),
          new Reason("it is moved too far", "moved-too-late", "INT-ENT-12"),
          new Reason("the date is an earlier one", "moved-to-earlier-date", "INT-ENT-12"),
          new Reason("the session is an earlier one", "moved-to-earlier-session", "INT-ENT-12"),
          new Reason("that is its own time", "moved-to-key-time", "INT-ENT-12"),
          new Reason("that time is past", "deviation-time-past", "INT-ENT-12"),
          new Reason("it is asked too late", "deviation-asked-too-late", "INT-ENT-12"),
          new Reason("it is not the latest paper", "not-the-latest-paper", "INT-ENT-12"),
          new Reason("the candidate does not sit it", "paper-not-sat", "INT-ENT-12"),
          new Reason("the board has decided", "deviation-decided", "INT-ENT-12"),
          new Reason("that was asked for", "deviation-asked-already", "INT-ENT-12"),
          new Reason("what is carried is a retake", "carried-entry-not-retaken", "INT-ENT-05"),
          new Reason(
              "somebody else was born on that day", "earlier-candidate-not-matched", "INT-CAN-05"));

  private EntryReasons() {}
}
