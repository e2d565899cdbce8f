package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Instant;
import java.util.List;
import org.examcycle.acceptance.driver.BoardClock;
import org.examcycle.acceptance.driver.EnglishResultDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver;
import org.examcycle.acceptance.driver.ResultsOnlineDriver.Letter;

/** E-mail to candidates. */
public class NoticeSteps {

  private final BoardClock clock;
  private final OnlineCast cast;
  private final ResultsOnlineDriver online;
  private final EnglishResultDriver results;
  private List<Letter> mails = List.of();

  public NoticeSteps(
      BoardClock clock, OnlineCast cast, ResultsOnlineDriver online, EnglishResultDriver results) {
    this.clock = clock;
    this.cast = cast;
    this.online = online;
    this.results = results;
  }

  @Then("{word} has {int} e-mail(s)")
  public void hasMails(String name, int number) {
    mails = online.mail(cast.address(name), number);
    assertThat(mails).hasSize(number);
  }

  @Then("at {moment} {word} has {int} e-mail(s)")
  public void hasMailsAt(Instant moment, String name, int number) {
    clock.set(moment);
    hasMails(name, number);
  }

  @Given("the mail of the day has been sent")
  public void hasBeenSent() {
    online.mail(cast.address("nobody"), 0);
  }

  @Then("{word} has an e-mail saying that her/his {exam} result is out")
  public void hasAnEmailAbout(String name, String exam) {
    hasMails(name, 1);
    assertThat(mails.getFirst().about()).isEqualTo("RESULT_OUT");
    assertThat(mails.getFirst().text()).contains(exam);
  }

  @Then("no result stands in it")
  public void noResultStandsInIt() {
    var result = results.result(cast.candidate("Amira")).seen().result().orElseThrow();
    var mail = mails.getFirst().text();
    assertThat(mail)
        .doesNotContain(
            result.result().orElseThrow(), String.valueOf(result.overall().orElseThrow()), "Amira");
    assertThat(mail).doesNotContainPattern("(?i)grade|pass |score|level");
  }
}
