package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.acceptance.driver.RefusedBy;

/** Why something is refused: each reason in words, with its rule. */
public class RefusalSteps {

  private record Reason(String code, String rule) {}

  private static final Map<String, Reason> REASONS =
      Map.ofEntries(
          reason("the centre is suspended", "centre-not-approved", "INT-PRE-01"),
          reason("the centre is withdrawn", "centre-not-approved", "INT-PRE-01"),
          reason(
              "its Associate deals with the board", "associate-deals-with-the-board", "INT-PRE-02"),
          reason("no such syllabus exists", "syllabuses-unknown", "INT-PRE-01"),
          reason("no Key Time is set for that session", "no-key-time", "INT-PRE-04"),
          reason("the stages do not follow one another", "stages-do-not-follow", "INT-ENT-03"),
          reason("the number is taken", "candidate-number-taken", "INT-CAN-01"),
          reason("it is not a name", "name-not-accepted", "INT-CAN-02"),
          reason("its Latin form is not Latin", "latin-name-not-accepted", "INT-CAN-02"),
          reason("it is not a ULN", "uln-malformed", "INT-CAN-02"),
          reason("it is not written as a UCI", "uci-malformed", "INT-CAN-03"),
          reason("the check letter is wrong", "uci-check-letter-wrong", "INT-CAN-03"),
          reason(
              "there are entries that are not for private candidates",
              "entered-for-school-options",
              "INT-CAN-04"),
          reason("the person is not matched", "person-not-matched", "INT-CAN-05"),
          reason(
              "the centre is not approved for the syllabus",
              "centre-not-approved-for-syllabus",
              "INT-ENT-01"),
          reason("the syllabus is entered already", "syllabus-already-entered", "INT-ENT-01"),
          reason("the option is not offered", "option-not-offered", "INT-ENT-02"),
          reason("the option is not offered there", "option-not-offered-in-zone", "INT-ENT-02"),
          reason("the series is not held there", "series-not-held-in-country", "INT-ENT-02"),
          reason(
              "the option is not for private candidates",
              "option-not-for-private-candidates",
              "INT-ENT-02"),
          reason("the option is for retakes only", "option-for-retakes-only", "INT-ENT-02"),
          reason("entries are shut", "entries-shut", "INT-ENT-04"),
          reason("the series takes no retakes", "series-takes-no-retakes", "INT-ENT-05"),
          reason("no earlier entry is found", "no-earlier-entry", "INT-ENT-05"),
          reason("the change changes nothing", "change-changes-nothing", "INT-ENT-06"),
          reason("the entry is withdrawn", "entry-withdrawn", "INT-ENT-07"),
          reason("title and level are the same", "same-title-and-level", "INT-ENT-08"),
          reason("the two are a prohibited pair", "prohibited-combination", "INT-ENT-08"),
          reason("no release window is in force", "no-release-window-in-force", "ENG-RES-01"),
          reason("the window would open earlier", "window-would-open-earlier", "ENG-RES-03"),
          reason("the window would close earlier", "window-would-close-earlier", "ENG-RES-03"),
          reason("the window has opened", "window-opened-already", "ENG-RES-03"),
          reason("there is nothing to release", "nothing-to-release", "ENG-RES-02"),
          reason("nobody with these numbers is entered", "not-entered-for-exam-date", "ENG-RES-02"),
          reason("the password is too short or too long", "password-length", "ENG-ONL-01"),
          reason("the numbers do not match", "numbers-do-not-match", "ENG-ONL-02"),
          reason("log-in and password do not match", "log-in-refused", "ENG-ONL-02"),
          reason("it was tried too often", "too-many-attempts", "ENG-ONL-02"),
          reason("the link is dead", "link-is-dead", "ENG-ONL-01"),
          reason("that is so already", "verifiable-already", "ENG-VER-02"),
          reason("its bands do not rise", "bands-do-not-rise", "ENG-SCL-03"),
          reason("no scale holds", "no-scale-in-force", "ENG-EXM-02"),
          reason("the mode is not on offer", "no-release-window-in-force", "ENG-RES-01"),
          reason("the exam date is scheduled already", "exam-date-scheduled-already", "ENG-EXM-01"),
          reason("the exam is not offered for Schools", "not-offered-for-schools", "ENG-EXM-01"),
          reason("the sitting is open already", "sitting-opened-already", "ENG-EXM-01"),
          reason(
              "entries would close after the exam has begun", "closing-after-exam", "ENG-EXM-03"),
          reason(
              "late entries are for after the closing date",
              "late-entries-outside-their-time",
              "ENG-EXM-03"),
          reason("the candidate is entered already", "candidate-entered-already", "ENG-EXM-03"),
          reason(
              "an entry never goes to another exam", "no-transfer-to-another-exam", "ENG-EXM-03"),
          reason("the day of the exam has come", "exam-day-has-come", "ENG-EXM-03"),
          reason("the English entry is withdrawn", "entry-withdrawn-already", "ENG-EXM-03"),
          reason("the time of a component is missing", "component-time-missing", "ENG-EXM-04"),
          reason("there is a time of another component", "time-of-another-component", "ENG-EXM-04"),
          reason("the name cannot be printed", "latin-name-not-printable", "ENG-EXM-04"),
          reason("nobody is born after the entry", "birth-date-in-the-future", "ENG-EXM-04"),
          reason("a component has no score", "component-score-missing", "ENG-EXM-02"),
          reason("the exam does not report the component", "component-not-reported", "ENG-EXM-02"),
          reason("there is no such entry", "candidate-not-entered", "ENG-EXM-03"),
          reason("nobody is exempt from all components", "exempt-from-all", "ENG-SCL-06"),
          reason(
              "the weights do not give the maximum", "weights-do-not-give-maximum", "INT-AWD-02"),
          reason("a component has two highest marks", "component-maxima-differ", "INT-AWD-02"),
          reason("an award stands on the options", "options-awarded", "INT-AWD-02"),
          reason("the scale is defined otherwise", "scale-defined-otherwise", "INT-AWD-09"),
          reason("a grade is of another scale", "grade-not-of-scale", "INT-AWD-04"),
          reason("it is no option of the syllabus", "option-not-found", "INT-AWD-04"),
          reason("it is no component of the syllabus", "component-not-found", "INT-AWD-04"),
          reason("it is given twice", "thresholds-given-twice", "INT-AWD-04"),
          reason("its maximum is another", "maximum-not-the-option", "INT-AWD-04"),
          reason("a threshold is not below the one before it", "threshold-not-below", "INT-AWD-04"),
          reason(
              "a threshold lies outside the marks there are",
              "threshold-out-of-range",
              "INT-AWD-04"),
          reason("a grade between two others is left out", "grade-left-out", "INT-AWD-04"),
          reason("it offers no grade", "no-grade-offered", "INT-AWD-04"),
          reason("no component has that grade", "grade-not-of-components", "INT-AWD-03"),
          reason("an option has no thresholds", "option-without-thresholds", "INT-AWD-10"),
          reason("nobody is entered for the syllabus", "nobody-entered", "INT-AWD-10"),
          reason("the award is settled already", "award-not-open", "INT-AWD-10"),
          reason("the run is out of date", "award-inputs-moved", "INT-AWD-10"),
          reason("nobody is entered there", "candidate-not-entered", "INT-CWK-02"),
          reason("the option has no such component", "component-not-of-option", "INT-CWK-02"),
          reason("the mark is given twice", "mark-given-twice", "INT-CWK-02"),
          reason("the mark is above the maximum", "mark-out-of-range", "INT-AWD-01"),
          reason("the results are out", "results-are-out", "INT-RES-01"),
          reason("no such family exists", "family-unknown", "INT-RES-01"),
          reason("it is planned already", "release-planned-already", "INT-RES-01"),
          reason(
              "entries and results do not answer each other",
              "rehearsal-does-not-reconcile",
              "INT-RES-03"),
          reason("the rehearsal is no longer what it was", "rehearsal-moved", "INT-RES-03"),
          reason("nobody has proposed it", "release-not-proposed", "INT-RES-03"),
          reason("it is approved already", "release-approved-already", "INT-RES-03"),
          reason("whoever proposed it does not approve it", "approver-proposed", "INT-RES-03"),
          reason("the result is held already", "result-held-already", "INT-RES-03"),
          reason("the result is not held", "result-not-held", "INT-RES-03"),
          reason("nobody knows who asks", "log-in-needed", "COM-ACC-01"),
          reason("somebody else was faster", "stale-version", "COM-QUA-01"));

  private final Answer answer;

  public RefusalSteps(Answer answer) {
    this.answer = answer;
  }

  private static Map.Entry<String, Reason> reason(String words, String code, String rule) {
    return Map.entry(words, new Reason(code, rule));
  }

  @ParameterType("[^0-9]+")
  public String reason(String words) {
    return words;
  }

  @Then("it is refused because {reason}")
  public void itIsRefusedBecause(String words) {
    var reason = REASONS.get(words);
    assertThat(reason).as(words).isNotNull();
    if (reason != null) {
      answer.refusedBy(reason.code(), reason.rule());
    }
  }

  @Then("row {string} is refused because {reason}")
  public void aRowIsRefused(String row, String words) {
    assertThat(reasons(words)).anyMatch(each -> each.fact("row").equals(Optional.of(row)));
  }

  @Then("line {int} is refused because {reason}")
  public void aLineIsRefused(int line, String words) {
    assertThat(reasons(words))
        .anyMatch(each -> each.fact("line").equals(Optional.of(String.valueOf(line))));
  }

  private List<RefusedBy> reasons(String words) {
    var reason = Objects.requireNonNull(REASONS.get(words), words);
    return answer.last().reasons().stream()
        .filter(each -> each.code().equals(reason.code()))
        .filter(each -> each.rule().equals(reason.rule()))
        .toList();
  }

  @Then("it is refused because entries shut at the end of {day}")
  public void itIsRefusedBecauseEntriesShut(LocalDate lastDay) {
    var reason = answer.refusedBy("entries-shut", "INT-ENT-04");
    assertThat(reason.fact("lastDay")).contains(lastDay.toString());
  }

  @Then("it is taken")
  public void itIsTaken() {
    assertThat(answer.last().seen()).isNotNull();
  }

  @Then("the answer is the same as for what is not there")
  public void itIsHidden() {
    assertThat(answer.last().isHidden()).as("%s", answer.last()).isTrue();
  }
}
