package org.examcycle.acceptance.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.KeyTimeRow;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OfferRow;
import org.examcycle.acceptance.driver.CatalogueDriver.PairRow;
import org.examcycle.acceptance.driver.CatalogueDriver.SyllabusRow;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.UsualType;

/** What the board takes into its catalogue by file. */
public class CatalogueSteps {

  private static final String SERIES = SeriesCast.USUAL;
  private static final List<Integer> EVERYWHERE = List.of(1, 2, 3, 4, 5, 6);

  private final FreshCodes codes;
  private final SeriesCast series;
  private final CatalogueDriver catalogue;
  private final CalendarDriver calendar;
  private final Answer answer;

  public CatalogueSteps(
      FreshCodes codes,
      SeriesCast series,
      CatalogueDriver catalogue,
      CalendarDriver calendar,
      Answer answer) {
    this.codes = codes;
    this.series = series;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.answer = answer;
  }

  @When("the board takes IGCSE as graded on a scale that nobody has defined")
  public void takesATypeWithoutScale() {
    answer.to(catalogue.importType(SeriesCast.BOARD, UsualType.IGCSE, "of-no-name"));
  }

  @When("the board takes {word} as a syllabus of a type that there is not")
  public void takesASyllabusWithoutType(String title) {
    var row = new SyllabusRow(codes.syllabus(title), title, "OF_NO_NAME", false);
    answer.to(catalogue.importSyllabus(SeriesCast.BOARD, row));
  }

  @When("the board takes a syllabus of the title {string}")
  public void takesASyllabusOfTheTitle(String title) {
    series.syllabus("Physics");
    var row = new SyllabusRow(codes.syllabus(title), title, UsualType.IGCSE.code(), false);
    answer.to(catalogue.importSyllabus(SeriesCast.BOARD, row));
  }

  @When("the board offers {word}, which nobody has taken into the catalogue")
  public void offersWhatIsNotThere(String title) {
    offer(row(codes.syllabus(title), "GBP"));
  }

  @When("the board offers {word} twice in one file")
  public void offersTwice(String title) {
    var row = row(series.syllabus(title), "GBP");
    offer(row, row);
  }

  @When("the board offers {word} in option {word}")
  public void offersInOption(String title, String option) {
    offer(row(series.syllabus(title), option, EVERYWHERE, "GBP"));
  }

  @Given("the board has offered {word} in option {word}")
  public void hasOfferedInOption(String title, String option) {
    offersInOption(title, option);
    answer.last().seen();
  }

  @When("the board takes back the offer of {word} in option {word}")
  public void takesBack(String title, String option) {
    offer(row(series.syllabus(title), option, List.of(), "GBP"));
  }

  @Given("it has taken back the offer of {word} in option {word}")
  public void hasTakenBack(String title, String option) {
    takesBack(title, option);
    answer.last().seen();
  }

  @When("the board takes {word} as a syllabus of {qualification}")
  public void takesAsASyllabusOf(String title, String type) {
    var usual = UsualType.of(type);
    catalogue.defineScale(SeriesCast.BOARD, usual.scale(), usual.scaleRows()).seen();
    catalogue.importType(SeriesCast.BOARD, usual, usual.scale()).seen();
    var row = new SyllabusRow(series.syllabus(title), title, type, false);
    answer.to(catalogue.importSyllabus(SeriesCast.BOARD, row));
  }

  @Given("{qualification} is not held in series of a kind, and June 2027 is of that kind")
  public void isNotHeld(String type) {
    var kind = codes.other("kind", "without " + type);
    series.plan(SERIES).kind = kind;
    var usual = UsualType.of(type);
    catalogue.defineScale(SeriesCast.BOARD, usual.scale(), usual.scaleRows()).seen();
    hasKeyTimes(kind);
    catalogue.importTypeNotIn(SeriesCast.BOARD, usual, kind).seen();
  }

  private void hasKeyTimes(String kind) {
    calendar
        .importKeyTimes(
            SeriesCast.BOARD,
            LocalDate.of(2020, 1, 1),
            List.of(new KeyTimeRow(kind, Optional.of(4), "AM", LocalTime.of(7, 0), 0)))
        .seen();
  }

  @When("the board says that {qualification} is not held in series of a kind that there is not")
  public void saysOfAnUnknownKind(String type) {
    var usual = UsualType.of(type);
    catalogue.defineScale(SeriesCast.BOARD, usual.scale(), usual.scaleRows()).seen();
    answer.to(
        catalogue.importTypeNotIn(SeriesCast.BOARD, usual, codes.other("kind", "that is none")));
  }

  @Given("{word} is a syllabus of {qualification}")
  public void isASyllabusOf(String title, String type) {
    var row = new SyllabusRow(series.syllabus(title), title, type, false);
    catalogue.importSyllabus(SeriesCast.BOARD, row).seen();
  }

  @When("the board offers {word} for a fee in euros")
  public void offersForEuros(String title) {
    offer(row(series.syllabus(title), "EUR"));
  }

  private void offer(OfferRow... rows) {
    answer.to(catalogue.offer(SeriesCast.BOARD, series.code(SERIES), List.of(rows)));
  }

  private static OfferRow row(String syllabus, String currency) {
    return row(syllabus, "BX", EVERYWHERE, currency);
  }

  private static OfferRow row(
      String syllabus, String option, List<Integer> zones, String currency) {
    return new OfferRow(syllabus, Optional.of(option), zones, true, false, 9000, currency);
  }

  @When("the board prohibits {word} with {word}, which nobody has taken into the catalogue")
  public void prohibitsWithWhatIsNotThere(String title, String other) {
    prohibit(series.syllabus(title), codes.syllabus(other));
  }

  @When("the board prohibits {word} with itself")
  public void prohibitsWithItself(String title) {
    prohibit(series.syllabus(title), series.syllabus(title));
  }

  private void prohibit(String syllabus, String notWith) {
    var pair = new PairRow(syllabus, notWith);
    answer.to(catalogue.prohibit(SeriesCast.BOARD, series.code(SERIES), List.of(pair)));
  }
}
