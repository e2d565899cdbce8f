package org.examcycle.acceptance.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.time.Instant;
import java.time.LocalDate;
import org.examcycle.acceptance.driver.BoardClock;

/** What time it is. */
public class ClockSteps {

  private final BoardClock clock;

  public ClockSteps(BoardClock clock) {
    this.clock = clock;
  }

  @ParameterType("\\d{1,2} [A-Z][a-z]+ \\d{4}")
  public LocalDate day(String text) {
    return Moments.day(text);
  }

  @ParameterType(
      "\\d{1,2} [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d(?::\\d\\d)?(?: UTC| [A-Z]\\w+/\\w+)?")
  public Instant moment(String text) {
    return Moments.moment(text);
  }

  @Given("it is {moment}")
  public void itIs(Instant now) {
    clock.set(now);
  }
}
