package org.examcycle.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.GuideDriver;
import org.examcycle.acceptance.driver.GuideDriver.NoticeRow;

/** Notices of the board to centres. A title is its own in each scenario. */
public class CentreNoticeSteps {

  private final FreshCodes codes;
  private final CentreCast centres;
  private final SeriesCast series;
  private final GuideDriver guide;
  private final Answer answer;
  private List<String> found = List.of();

  public CentreNoticeSteps(
      FreshCodes codes, CentreCast centres, SeriesCast series, GuideDriver guide, Answer answer) {
    this.codes = codes;
    this.centres = centres;
    this.series = series;
    this.guide = guide;
    this.answer = answer;
  }

  @Given("the board has told everybody {string}")
  public void hasToldEverybody(String title) {
    tell(title, Optional.empty(), Optional.empty(), Set.of());
    answer.last().seen();
  }

  @Given("the board has told everybody about June 2027 {string}")
  public void hasToldAbout(String title) {
    tell(title, Optional.of(series.code(SeriesCast.USUAL)), Optional.empty(), Set.of());
    answer.last().seen();
  }

  @Given("the board has told centres in zones {int} and {int} {string}")
  public void hasToldZones(int one, int other, String title) {
    tell(title, Optional.empty(), Optional.empty(), Set.of(one, other));
    answer.last().seen();
  }

  @Given("the board has told centres that teach {word} {string}")
  public void hasToldFamily(String family, String title) {
    tells(family, title);
    answer.last().seen();
  }

  @When("the board tells centres that teach {word} {string}")
  public void tells(String family, String title) {
    tell(title, Optional.empty(), Optional.of(family), Set.of());
  }

  @When("the board tells everybody about a series that there is not {string}")
  public void tellsAboutNoSeries(String title) {
    tell(title, Optional.of(codes.series("March 2028")), Optional.empty(), Set.of());
  }

  private void tell(
      String title, Optional<String> about, Optional<String> family, Set<Integer> zones) {
    answer.to(guide.publish(CentreCast.BOARD, new NoticeRow(own(title), about, family, zones)));
  }

  private String own(String title) {
    return title + " " + codes.other("notice", title);
  }

  @When("{word} reads its notices")
  public void readsItsNotices(String school) {
    found =
        titles(
            guide
                .noticesOf(centres.officer(school), centres.number(school), Optional.empty(), 500)
                .seen());
  }

  @When("{word} reads its notices about June 2027")
  public void readsItsNoticesAbout(String school) {
    found =
        titles(
            guide
                .noticesOf(
                    centres.officer(school),
                    centres.number(school),
                    Optional.of(series.code(SeriesCast.USUAL)),
                    1)
                .seen());
  }

  @When("the officer of {word} reads the notices of its centres")
  public void readsTheNoticesOfItsCentres(String associate) {
    var code = codes.associate(associate);
    found = titles(guide.noticesOfAssociate(Actor.associate(code), code, 500).seen());
  }

  @When("the officer of {word} reads the notices of {word}")
  public void readsTheNoticesOf(String associate, String other) {
    answer.to(
        guide.noticesOfAssociate(
            Actor.associate(codes.associate(associate)), codes.associate(other), 500));
  }

  private static List<String> titles(List<NoticeRow> notices) {
    return notices.stream().map(NoticeRow::title).toList();
  }

  @Then("{string} is among them and {string} is not")
  public void isAmongThem(String there, String notThere) {
    assertThat(found).contains(own(there)).doesNotContain(own(notThere));
  }

  @Then("{string} stands before {string}")
  public void standsBefore(String newer, String older) {
    assertThat(found).containsSubsequence(own(newer), own(older));
  }
}
