package org.examcycle.dev.issuer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The callers of the demonstration: one for each duty and kind, two who may release. */
public final class DemoCallers {

  private static final List<DemoCaller> ALL =
      List.of(
          DemoCaller.board("catalogue", "keeps the catalogue and the key dates", "catalogue"),
          DemoCaller.board("entries", "looks after centres, candidates and entries", "entries"),
          DemoCaller.board("awarding", "loads marks, sets thresholds, awards", "awarding"),
          DemoCaller.board("release-1", "proposes a release", "release"),
          DemoCaller.board("release-2", "approves what another has proposed", "release"),
          DemoCaller.board("certificates", "corrects and issues certificates", "certificates"),
          DemoCaller.board("conduct", "looks into malpractice", "conduct"),
          DemoCaller.board("privacy", "answers requests for data", "privacy"),
          DemoCaller.centre("centre-lagos", "exams officer in Lagos", "NG215"),
          DemoCaller.centre("centre-mumbai", "exams officer in Mumbai", "IN403"),
          DemoCaller.centre("centre-singapore", "exams officer in Singapore", "SG018"),
          DemoCaller.centre("centre-new-york", "exams officer in New York", "US612"),
          DemoCaller.centre("centre-auckland", "exams officer in Auckland", "NZ074"),
          DemoCaller.centre("centre-maputo", "in Maputo; attached to the Associate", "MZ040"),
          DemoCaller.centre("centre-leeds", "exams officer in Leeds", "68199"),
          DemoCaller.person("associate", "acts for MZ040", "associate", "associate", "BCMZ"),
          DemoCaller.person(
              "university", "verifies results", "organisation", "organisation", "demo-university"),
          DemoCaller.person("researcher", "an outside researcher", "researcher"),
          DemoCaller.program(
              "school-system",
              "the program of centre IN403",
              Map.of("kind", "centre", "centre", "IN403")),
          DemoCaller.program(
              "board-system",
              "the board's own program",
              Map.of("kind", "board", "duties", List.of("catalogue", "entries", "awarding"))),
          DemoCaller.program(
              "university-system",
              "the program of a university",
              Map.of("kind", "organisation", "organisation", "demo-university")));

  private DemoCallers() {}

  public static List<DemoCaller> all() {
    return ALL;
  }

  static List<DemoCaller> persons() {
    return ALL.stream().filter(DemoCaller::person).toList();
  }

  static List<DemoCaller> programs() {
    return ALL.stream().filter(caller -> !caller.person()).toList();
  }

  static Optional<DemoCaller> find(String name) {
    return ALL.stream().filter(caller -> caller.name().equals(name)).findFirst();
  }
}
