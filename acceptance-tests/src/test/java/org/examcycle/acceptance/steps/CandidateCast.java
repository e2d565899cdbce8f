package org.examcycle.acceptance.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CandidateDriver;
import org.examcycle.acceptance.driver.CandidateDriver.Details;

/** The candidates of a scenario, by first name and series. */
@PerScenario
public class CandidateCast {

  static final LocalDate BORN = LocalDate.of(2010, 5, 17);

  private final CentreCast centres;
  private final SeriesCast series;
  private final CandidateDriver candidates;
  private final Map<String, CandidateDriver.Key> keys = new HashMap<>();
  private int last;

  CandidateCast(CentreCast centres, SeriesCast series, CandidateDriver candidates) {
    this.centres = centres;
    this.series = series;
    this.candidates = candidates;
  }

  static Details details(String name, LocalDate born, String status) {
    return new Details(
        name, name, "en", born, "UNSPECIFIED", status, Optional.empty(), Optional.empty());
  }

  CandidateDriver.Key register(String name, String centre, String inSeries) {
    return register(name, centre, inSeries, details(name, BORN, "SCHOOL"), Optional.empty());
  }

  CandidateDriver.Key register(
      String name,
      String centre,
      String inSeries,
      Details details,
      Optional<CandidateDriver.Key> previous) {
    var key =
        new CandidateDriver.Key(
            series.code(inSeries), centres.number(centre), "%04d".formatted(++last));
    candidates.register(centres.officer(centre), key, details, previous).seen();
    keys.put(name + " at " + centre + " in " + inSeries, key);
    keys.put(name + " in " + inSeries, key);
    return key;
  }

  /** Has a centre register somebody under a number that the scenario says. */
  void register(CandidateDriver.Key key, Actor by, String name) {
    candidates.register(by, key, details(name, BORN, "SCHOOL"), Optional.empty()).seen();
  }

  /** The candidate number of somebody in a series, whichever centre registered him or her last. */
  CandidateDriver.Key key(String name, String inSeries) {
    return known(name + " in " + inSeries);
  }

  CandidateDriver.Key key(String name, String centre, String inSeries) {
    return known(name + " at " + centre + " in " + inSeries);
  }

  boolean isRegistered(String name, String centre, String inSeries) {
    return keys.containsKey(name + " at " + centre + " in " + inSeries);
  }

  private CandidateDriver.Key known(String who) {
    var key = keys.get(who);
    if (key == null) {
      throw new IllegalStateException("nobody has registered " + who);
    }
    return key;
  }
}
