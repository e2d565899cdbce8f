package org.examcycle.acceptance.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CalendarDriver;
import org.examcycle.acceptance.driver.CalendarDriver.KeyDateRow;
import org.examcycle.acceptance.driver.CalendarDriver.SeriesRow;
import org.examcycle.acceptance.driver.CalendarDriver.StageRow;
import org.examcycle.acceptance.driver.CalendarDriver.StagesRow;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.CatalogueDriver.OfferRow;
import org.examcycle.acceptance.driver.CatalogueDriver.OptionRow;
import org.examcycle.acceptance.driver.CatalogueDriver.SyllabusRow;
import org.examcycle.acceptance.driver.Common;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.UsualType;

/** The series of a scenario and what they offer. A series is opened when it is first needed. */
@PerScenario
public class SeriesCast {

  static final Actor BOARD = Actor.board(Duty.CATALOGUE);
  static final String USUAL = "June 2027";

  private final FreshCodes codes;
  private final Common common;
  private final CalendarDriver calendar;
  private final CatalogueDriver catalogue;
  private final Map<String, Plan> plans = new HashMap<>();
  private final Map<String, String> syllabuses = new HashMap<>();
  private final Map<String, Map<Course, OfferRow>> offers = new HashMap<>();
  private final Map<List<String>, List<OptionRow>> tables = new HashMap<>();

  SeriesCast(FreshCodes codes, Common common, CalendarDriver calendar, CatalogueDriver catalogue) {
    this.codes = codes;
    this.common = common;
    this.calendar = calendar;
    this.catalogue = catalogue;
  }

  /** What is known of a series before it is opened; amounts in pence. */
  static final class Plan {
    LocalDate closing = LocalDate.of(2027, 2, 21);
    LocalDate lateUntil = LocalDate.of(2027, 4, 16);
    Optional<LocalDate> veryLateUntil = Optional.empty();
    Optional<LocalDate> retakesClose = Optional.empty();
    Optional<String> retakesFrom = Optional.empty();
    Set<String> countries = Set.of();
    List<KeyDateRow> keyDates = List.of();
    Optional<Integer> singleZone = Optional.empty();
    String kind = "JUNE_NOVEMBER";
    long late = 4000;
    long veryLate = 9500;
    boolean open;

    /** The last day of a stage. */
    LocalDate lastDay(String standing) {
      return switch (standing) {
        case "on time" -> closing;
        case "late" -> lateUntil;
        case "very late" -> veryLateUntil.orElseThrow();
        default -> throw new IllegalArgumentException(standing);
      };
    }
  }

  Plan plan(String series) {
    return plans.computeIfAbsent(series, _ -> new Plan());
  }

  /** The code of a series, which is open from here on. */
  String code(String series) {
    var plan = plan(series);
    var code = codes.series(series);
    if (!plan.open) {
      plan.open = true;
      open(series).seen();
    }
    return code;
  }

  /** Has the board open the series as it is planned. */
  Outcome<String> open(String series) {
    return calendar.openSeries(BOARD, row(codes.series(series), plan(series)));
  }

  private SeriesRow row(String code, Plan plan) {
    var stages = new ArrayList<StagesRow>();
    stages.add(stages("FIRST", plan.closing, plan));
    plan.retakesClose.ifPresent(day -> stages.add(stages("RETAKE", day, plan)));
    return new SeriesRow(
        code,
        plan.kind,
        "GBP",
        plan.countries,
        plan.singleZone,
        plan.retakesFrom.map(this::code),
        stages,
        plan.keyDates);
  }

  private static StagesRow stages(String kind, LocalDate closing, Plan plan) {
    var stages = new ArrayList<StageRow>();
    stages.add(new StageRow("ON_TIME", closing, 0));
    stages.add(new StageRow("LATE", plan.lateUntil, plan.late));
    plan.veryLateUntil.ifPresent(day -> stages.add(new StageRow("VERY_LATE", day, plan.veryLate)));
    return new StagesRow(kind, Optional.empty(), "Europe/London", stages);
  }

  /** The code of a syllabus, in the catalogue from here on as an IGCSE. */
  String syllabus(String title) {
    return syllabuses.computeIfAbsent(title, _ -> addedSyllabus(title, title, "IGCSE"));
  }

  /** A syllabus spoken of by another name than its title. */
  void syllabus(String name, String title, String type) {
    syllabuses.put(name, addedSyllabus(name, title, type));
  }

  /** The code of a group award, in the catalogue from here on. */
  String groupAward(String title) {
    return syllabuses.computeIfAbsent(title, _ -> added(codes.groupAward(title), title, "ICE"));
  }

  private String addedSyllabus(String name, String title, String type) {
    return added(codes.syllabus(name), title, type);
  }

  private String added(String code, String title, String type) {
    var usual = UsualType.of(type);
    common.given("the type " + usual, () -> addType(usual));
    catalogue.importSyllabus(BOARD, new SyllabusRow(code, title, type, false)).seen();
    return code;
  }

  private void addType(UsualType usual) {
    catalogue.defineScale(BOARD, usual.scale(), usual.scaleRows()).seen();
    catalogue.importType(BOARD, usual, usual.scale()).seen();
  }

  /** Offers a course for £90 in every zone and to everybody, unless it is offered already. */
  void offer(String series, Course course) {
    if (!offers(series).containsKey(course)) {
      offer(series, course, List.of(1, 2, 3, 4, 5, 6), true, false, 9000);
    }
  }

  void offer(
      String series,
      Course course,
      List<Integer> zones,
      boolean privateCandidates,
      boolean retakesOnly,
      long fee) {
    var row =
        new OfferRow(
            syllabus(course.title()),
            Optional.of(course.option()),
            zones,
            privateCandidates,
            retakesOnly,
            fee,
            "GBP");
    offers(series).put(course, row);
    var table = List.of(series, course.title());
    if (tables.containsKey(table)) {
      takeOptions(series, course.title(), options(table));
    }
    catalogue.offer(BOARD, code(series), List.of(row)).seen();
  }

  /**
   * Has the board take the options of a syllabus. What is offered besides, because a feature speaks
   * of it elsewhere, is made up of the same components: a table leaves out nothing that is offered.
   */
  void takeOptions(String series, String title, List<OptionRow> rows) {
    var all = new ArrayList<>(rows);
    offers(series).keySet().stream()
        .filter(course -> course.title().equals(title))
        .map(Course::option)
        .filter(option -> all.stream().noneMatch(row -> row.option().equals(Optional.of(option))))
        .distinct()
        .sorted()
        .forEach(option -> all.addAll(likeTheFirst(rows, option)));
    tables.put(List.of(series, title), all);
    catalogue.importOptions(BOARD, code(series), syllabus(title), all).seen();
  }

  private static List<OptionRow> likeTheFirst(List<OptionRow> rows, String option) {
    var first = rows.getFirst().option();
    return rows.stream()
        .filter(row -> row.option().equals(first))
        .map(
            row ->
                new OptionRow(
                    Optional.of(option),
                    Optional.empty(),
                    row.type(),
                    row.maximum(),
                    row.component(),
                    row.componentMaximum(),
                    row.factor(),
                    row.share(),
                    row.endorsement(),
                    row.carries()))
        .toList();
  }

  private List<OptionRow> options(List<String> table) {
    return tables.getOrDefault(table, List.of());
  }

  private Map<Course, OfferRow> offers(String series) {
    return offers.computeIfAbsent(series, _ -> new HashMap<>());
  }
}
