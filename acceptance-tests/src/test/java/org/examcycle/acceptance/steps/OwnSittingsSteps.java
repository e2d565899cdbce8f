package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.SittingDriver;
import org.examcycle.acceptance.driver.SittingDriver.SittingSeen;

/** The list of a centre's sittings. */
public class OwnSittingsSteps {

  private final CentreCast centres;
  private final SittingDriver driver;
  private final Answer answer;
  private List<SittingSeen> seen = List.of();

  public OwnSittingsSteps(CentreCast centres, SittingDriver driver, Answer answer) {
    this.centres = centres;
    this.driver = driver;
    this.answer = answer;
  }

  @When("{word} looks up its sittings")
  public void looksUpItsSittings(String centre) {
    seen = sittings(centre, centre, Optional.empty()).seen();
  }

  @When("{word} looks up its sittings from {day} on")
  public void looksUpItsSittingsFrom(String centre, LocalDate from) {
    seen = sittings(centre, centre, Optional.of(from)).seen();
  }

  @When("the officer of {word} looks up the sittings of {word}")
  public void looksUpTheSittingsOf(String other, String centre) {
    answer.to(sittings(other, centre, Optional.empty()));
  }

  private Outcome<List<SittingSeen>> sittings(String by, String centre, Optional<LocalDate> from) {
    return driver.sittings(centres.officer(by), centres.number(centre), from, 1);
  }

  @Then("that of B2 First takes entries until {day}, now {}")
  public void takesEntriesUntil(LocalDate until, String now) {
    assertThat(seen)
        .singleElement()
        .satisfies(
            sitting -> {
              assertThat(sitting.entriesUntil()).isEqualTo(until);
              assertThat(sitting.entriesNow().orElse("NONE"))
                  .isEqualTo(now.toUpperCase(Locale.ROOT).replace(' ', '_'));
            });
  }

  @Then("its results are promised by {day}")
  public void arePromisedBy(LocalDate day) {
    assertThat(seen).extracting(SittingSeen::resultsBy).containsExactly(day);
  }

  @Then("it finds {int}")
  public void finds(int sittings) {
    assertThat(seen).hasSize(sittings);
  }
}
