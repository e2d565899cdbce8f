package org.examcycle.acceptance.steps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CentreDriver;
import org.examcycle.acceptance.driver.CentreDriver.CentreRow;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.FreshCodes;
import org.examcycle.acceptance.driver.Outcome;

/** The centres of a scenario, by name. */
@PerScenario
public class CentreCast {

  static final Actor BOARD = Actor.board(Duty.ENTRIES);

  private final FreshCodes codes;
  private final CentreDriver centres;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Set<String>> approved = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();

  CentreCast(FreshCodes codes, CentreDriver centres) {
    this.codes = codes;
    this.centres = centres;
  }

  /** A school of Mozambique in zone 3, approved, that deals with the board itself. */
  CentreRow usual(String name) {
    return new CentreRow(
        codes.centre(name),
        name + " School",
        "APPROVED",
        "Amélia Macuácua",
        "José Tembe",
        "MZ",
        3,
        "Africa/Maputo",
        Optional.empty());
  }

  /** The number of the centre; it is registered as usual when it is first named. */
  String number(String name) {
    if (!numbers.containsKey(name)) {
      register(name, usual(name));
    }
    return numbers.getOrDefault(name, "");
  }

  void register(String name, CentreRow row) {
    versions.put(name, centres.register(BOARD, row).seen());
    numbers.put(name, row.number());
    approved.put(name, new HashSet<>());
  }

  Actor officer(String name) {
    return Actor.centre(number(name));
  }

  void approve(String name, String syllabus) {
    var number = number(name);
    var all = approved.getOrDefault(name, new HashSet<>());
    all.add(syllabus);
    var known = Optional.ofNullable(versions.remove(name)).orElseGet(() -> version(name));
    versions.put(name, centres.approve(BOARD, number, known, all).seen());
  }

  /** Asked by whoever changes the centre: as known here it holds no longer. */
  long version(String name) {
    versions.remove(name);
    return centres.centre(BOARD, number(name)).seen().version();
  }

  void give(String name, String status) {
    change(name, status).seen();
  }

  /** The centre as usual, with this standing and without an Associate. */
  Outcome<Long> change(String name, String status) {
    var row = usual(name);
    var changed =
        new CentreRow(
            number(name),
            row.name(),
            status,
            row.head(),
            row.examsOfficer(),
            row.country(),
            row.zone(),
            row.timeZone(),
            row.associate());
    return centres.change(BOARD, version(name), changed);
  }
}
