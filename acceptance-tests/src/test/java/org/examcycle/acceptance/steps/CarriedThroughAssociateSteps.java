package org.examcycle.acceptance.steps;

import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.EntryFileDriver;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SubmissionDriver;

/** Marks that an attached centre wants to carry from one series into another. */
public class CarriedThroughAssociateSteps {

  private final FreshCodes codes;
  private final CarryCast carry;
  private final AwardCast cast;
  private final CentreCast centres;
  private final CandidateCast candidates;
  private final EntryDriver entries;
  private final EntryFileDriver files;
  private final SubmissionDriver submissions;
  private final Answer answer;

  public CarriedThroughAssociateSteps(
      FreshCodes codes,
      CarryCast carry,
      AwardCast cast,
      CentreCast centres,
      CandidateCast candidates,
      EntryDriver entries,
      EntryFileDriver files,
      SubmissionDriver submissions,
      Answer answer) {
    this.codes = codes;
    this.carry = carry;
    this.cast = cast;
    this.centres = centres;
    this.candidates = candidates;
    this.entries = entries;
    this.files = files;
    this.submissions = submissions;
    this.answer = answer;
  }

  @When("{word} sends the entry of {word} in {month} with the coursework of {month}")
  public void sends(String centre, String name, String into, String from) {
    var candidate = ready(centre, name, into);
    answer.to(
        submissions.sendEntry(
            centres.officer(centre),
            candidate,
            option(),
            Optional.empty(),
            Optional.of(carry.earlier(name, from))));
  }

  /** One row, whose faults are the answer. */
  @When("{word} tries a file with {word} in {month} and the coursework of {month}")
  public void tries(String centre, String name, String into, String from) {
    var by = centres.officer(centre);
    var candidate = ready(centre, name, into);
    var file = files.send(by, candidate.series(), "TRIAL", row(candidate, name, from)).seen();
    files.workedThrough(by, file).seen();
    answerFaults(by, file);
  }

  /** One row, whose faults, as the centre reads them, are the answer. */
  @When("{word} has a file approved by {word} with {word} in {month} and the coursework of {month}")
  public void hasApproved(String centre, String associate, String name, String into, String from) {
    var by = centres.officer(centre);
    var candidate = ready(centre, name, into);
    var file = files.send(by, candidate.series(), "GOOD_ROWS", row(candidate, name, from)).seen();
    var approving = Actor.associate(codes.associate(associate));
    files.approve(approving, file).seen();
    files.workedThrough(approving, file).seen();
    answerFaults(by, file);
  }

  private List<Map<String, String>> row(CandidateDriver.Key candidate, String name, String from) {
    var earlier = carry.earlier(name, from);
    return List.of(
        Map.of(
            "centre", candidate.centre(),
            "candidate", candidate.number(),
            "syllabus", cast.syllabus(),
            "option", carry.subject().carrying(),
            "carried_series", earlier.series(),
            "carried_centre", earlier.centre(),
            "carried_candidate", earlier.number()));
  }

  private void answerFaults(Actor by, String file) {
    var faults = files.faults(by, file).seen();
    answer.to(faults.isEmpty() ? Outcome.granted(file) : Outcome.refused(faults));
  }

  @When("the Associate {word} enters {word} of {word} in {month} with the coursework of {month}")
  public void enters(String associate, String name, String centre, String into, String from) {
    var by = Actor.associate(codes.associate(associate));
    var candidate = ready(centre, name, into);
    answer.to(
        entries.enterCarrying(
            by, candidate, option(), Optional.empty(), carry.earlier(name, from)));
  }

  private CandidateDriver.Key ready(String centre, String name, String month) {
    carry.turnTo(carry.subject().title(), month);
    centres.approve(centre, cast.syllabus());
    return candidates.key(name, centre, month);
  }

  private EntryDriver.Option option() {
    return new EntryDriver.Option(cast.syllabus(), Optional.of(carry.subject().carrying()));
  }
}
