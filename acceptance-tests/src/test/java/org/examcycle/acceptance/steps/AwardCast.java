package org.examcycle.acceptance.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.AwardDriver;
import org.examcycle.acceptance.driver.AwardDriver.ComponentTable;
import org.examcycle.acceptance.driver.AwardDriver.OptionTable;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OfferRow;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.EntryDriver;
import org.examcycle.acceptance.driver.MarkingDriver;
import org.examcycle.acceptance.driver.MarkingDriver.MarkRow;

/** The syllabus and series that a scenario awards: options, who is entered, their marks. */
@PerScenario
public class AwardCast {

  static final Actor BOARD = Actor.board(Duty.AWARDING);
  static final String CENTRE = "Northgate";

  private final CentreCast centres;
  private final SeriesCast allSeries;
  private final CandidateCast candidates;
  private final CatalogueDriver catalogue;
  private final EntryDriver entries;
  private final MarkingDriver marking;
  private final AwardDriver awards;
  private final Map<String, List<String>> components = new HashMap<>();
  private final Map<String, CandidateDriver.Key> entered = new HashMap<>();
  private final Map<String, EntryDriver.Made> made = new HashMap<>();
  private final Map<String, String> options = new HashMap<>();
  private String title = "";
  private String series = "";
  private String syllabus = "";

  AwardCast(
      CentreCast centres,
      SeriesCast allSeries,
      CandidateCast candidates,
      CatalogueDriver catalogue,
      EntryDriver entries,
      MarkingDriver marking,
      AwardDriver awards) {
    this.centres = centres;
    this.allSeries = allSeries;
    this.candidates = candidates;
    this.catalogue = catalogue;
    this.entries = entries;
    this.marking = marking;
    this.awards = awards;
  }

  /** From here on the scenario is about this syllabus in this series. */
  void turnTo(String newTitle, String type, String newSeries) {
    title = newTitle;
    series = newSeries;
    allSeries.syllabus(title, title, type);
    syllabus = allSeries.syllabus(title);
    components.clear();
  }

  /** Imports the options and offers each of them. */
  void take(List<OptionRow> rows) {
    allSeries.takeOptions(series, title, rows);
    know(rows);
    catalogue
        .offer(SeriesCast.BOARD, series(), components.keySet().stream().map(this::offer).toList())
        .seen();
  }

  /** The options were taken before. */
  void know(List<OptionRow> rows) {
    rows.forEach(
        row ->
            components
                .computeIfAbsent(row.option().orElse(""), _ -> new ArrayList<>())
                .add(row.component()));
  }

  private OfferRow offer(String option) {
    return new OfferRow(
        syllabus, coded(option), List.of(1, 2, 3, 4, 5, 6), true, false, 9000, "GBP");
  }

  void take(OptionTable table) {
    awards.importThresholds(BOARD, series(), syllabus, table).seen();
  }

  void take(ComponentTable table) {
    awards.importComponentThresholds(BOARD, series(), syllabus, table).seen();
  }

  /** Has a centre enter somebody, who becomes a candidate by it. */
  void enter(String name, String centre, String option) {
    centres.approve(centre, syllabus);
    if (!candidates.isRegistered(name, centre, series)) {
      candidates.register(name, centre, series);
    }
    var key = candidates.key(name, centre, series);
    made.put(
        name,
        entries
            .enter(
                centres.officer(centre),
                key,
                new EntryDriver.Option(syllabus, coded(option)),
                Optional.empty())
            .seen());
    entered.put(name, key);
    options.put(name, option);
  }

  /** Somebody was entered otherwise, and is who is spoken of by that name from here on. */
  void entered(String name, CandidateDriver.Key key, String option, EntryDriver.Made entry) {
    made.put(name, entry);
    entered.put(name, key);
    options.put(name, option);
  }

  void withdraw(String name) {
    var entry = made(name);
    entries.withdraw(centres.officer(CENTRE), entry.entry(), entry.version()).seen();
  }

  /** Has the centre change somebody's entry to another option of the syllabus. */
  void change(String name, String option) {
    var entry = made(name);
    made.put(
        name,
        entries
            .amend(
                centres.officer(CENTRE),
                entry.entry(),
                entry.version(),
                new EntryDriver.Option(syllabus, coded(option)))
            .seen());
    options.put(name, option);
  }

  /** {@code 40, absent, missing}: in the order of the option's components. */
  List<MarkRow> rows(String name, String marks) {
    var each = marks.split(", ");
    var of = componentsOf(option(name));
    if (each.length != of.size()) {
      throw new IllegalArgumentException("the components are " + of + ", the marks " + marks);
    }
    return IntStream.range(0, each.length)
        .filter(at -> !each[at].equals("missing"))
        .mapToObj(at -> row(name, of.get(at), each[at]))
        .toList();
  }

  MarkRow row(String name, String component, String mark) {
    return new MarkRow(
        key(name),
        syllabus,
        component,
        mark.equals("absent") ? Optional.empty() : Optional.of(Integer.valueOf(mark)));
  }

  void mark(String name, String marks) {
    marking.importMarks(BOARD, series(), rows(name, marks)).seen();
  }

  CandidateDriver.Key key(String name) {
    return entered.containsKey(name) ? found(entered, name) : candidates.key(name, series);
  }

  EntryDriver.Made made(String name) {
    return found(made, name);
  }

  String option(String name) {
    return found(options, name);
  }

  List<String> componentsOf(String option) {
    return found(components, option);
  }

  private static <T> T found(Map<String, T> all, String name) {
    return Optional.ofNullable(all.get(name)).orElseThrow(() -> new IllegalStateException(name));
  }

  static Optional<String> coded(String option) {
    return Optional.of(option).filter(code -> !code.isEmpty());
  }

  String title() {
    return title;
  }

  /** Whoever is the only one entered. */
  String onlyName() {
    if (entered.size() != 1) {
      throw new IllegalStateException("entered are " + entered.keySet());
    }
    return entered.keySet().iterator().next();
  }

  boolean isEntered(String name) {
    return entered.containsKey(name);
  }

  /** What the scenario calls somebody. */
  String name(CandidateDriver.Key candidate) {
    return entered.entrySet().stream()
        .filter(each -> each.getValue().equals(candidate))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  String centre(String name) {
    return centres.number(name);
  }

  /** What the scenario calls the series. */
  String month() {
    return series;
  }

  /** The code of the series. */
  String series() {
    return allSeries.code(series);
  }

  String syllabus() {
    return syllabus;
  }
}
