package org.examcycle.acceptance.steps;

import io.cucumber.java.en.Given;

/** Sittings at centres, and entries for them. */
public class SittingSteps {

  private final ExamCast exams;
  private final SittingCast sittings;

  public SittingSteps(ExamCast exams, SittingCast sittings) {
    this.exams = exams;
    this.sittings = sittings;
  }

  @Given("{word} is entered for {exam} at {word}")
  public void isEntered(String name, String exam, String centre) {
    sittings.enterOnTime(name, exam, centre);
  }

  @Given("{word} sat it at {word}")
  public void satIt(String name, String centre) {
    isEntered(name, exams.last(), centre);
  }

  @Given("{word} and {word} sat it at {word}")
  public void bothSatIt(String one, String other, String centre) {
    satIt(one, centre);
    satIt(other, centre);
  }
}
