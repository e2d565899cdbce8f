package org.examcycle.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/**
 * Chemistry over HTTP, made up and graded as it was published in November 2023, and four candidates
 * of MZ040 who are entered for it: 0001 and 0002 for option CY, 0003 for FY, and 0004 for nothing.
 */
public abstract class AwardTrial extends RoomTrial {

  protected static final String CHEMISTRY = "/v1/series/2027-06/syllabuses/0620";
  protected static final String CANDIDATES = "/v1/centres/MZ040/series/2027-06/candidates";

  @BeforeEach
  void prepareChemistry() {
    prepareJune2027();
    must(204, board("PUT", "/v1/grade-scales/igcse", scale(), "application/json"));
    put(
        "/v1/qualification-types",
        """
        code,title,level,family,grade_scale,pum_scheme,award_rule,outcome_rule,release_rule,enquiry_rule
        IGCSE,IGCSE,L2,IGCSE_AND_O_LEVEL,igcse,igcse,component-sum/1,word-before-grade/1,at-one-instant/1,none
        """);
    put("/v1/syllabuses", "syllabus,title,type\n0620,Chemistry,IGCSE\n");
    put(
        "/v1/series/2027-06/offers",
        """
        syllabus,option,zones,private_candidates,retakes_only,fee_minor_units,currency
        0620,BX,NONE,yes,no,9000,GBP
        """);
    put(CHEMISTRY + "/options", options());
    put(
        "/v1/series/2027-06/offers",
        """
        syllabus,option,zones,private_candidates,retakes_only,fee_minor_units,currency
        0620,CY,ALL,yes,no,9000,GBP
        0620,FY,ALL,yes,no,9000,GBP
        """);
    Stream.of("0001", "0002", "0003", "0004").forEach(this::register);
    enter("0001", "CY");
    enter("0002", "CY");
    enter("0003", "FY");
  }

  /** A file that a board has published, as it is. */
  protected static String published(String file) {
    try (var in = AwardTrial.class.getResourceAsStream("/thresholds/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** Both threshold tables as published, marks of everybody, and an award, whose path is given. */
  protected final String award() {
    put(CHEMISTRY + "/thresholds", published("0620-2023-11-options.csv"));
    put(CHEMISTRY + "/component-thresholds", published("0620-2023-11-components.csv"));
    put(
        "/v1/series/2027-06/marks",
        """
        centre,candidate,syllabus,component,mark
        MZ040,0001,0620,22,26
        MZ040,0001,0620,42,62
        MZ040,0001,0620,62,32
        MZ040,0002,0620,22,40
        MZ040,0002,0620,42,A
        MZ040,0002,0620,62,40
        MZ040,0003,0620,12,23
        MZ040,0003,0620,32,53
        MZ040,0003,0620,52,30
        """);
    return must(201, board("POST", CHEMISTRY + "/awards", "", "application/json"))
        .header("Location");
  }

  protected final Answer board(String method, String path, String body, String type) {
    return send(
        method,
        path,
        body.getBytes(StandardCharsets.UTF_8),
        "Authorization",
        BOARD,
        "Content-Type",
        type);
  }

  /** Sends a file, and what it is about must take it. */
  protected final Answer put(String path, String file) {
    var answer = board("PUT", path, file, "text/csv");
    return must(answer.status() == 200 ? 200 : 204, answer);
  }

  protected final Answer confirm(String award) {
    return send(
        "POST", award + "/confirmation", new byte[0], "Authorization", BOARD, "If-Match", "\"1\"");
  }

  private void register(String number) {
    must(
        201,
        postJson(
            CANDIDATES,
            """
            {"number":"%s","name":"أميرة","latinName":"Amira","language":"ar-EG",\
            "dateOfBirth":"2010-05-17","sex":"FEMALE","status":"SCHOOL"}\
            """
                .formatted(number),
            "Authorization",
            NORTHGATE));
  }

  private void enter(String number, String option) {
    must(
        201,
        postJson(
            "/v1/centres/MZ040/series/2027-06/entries",
            "{\"candidate\":\"%s\",\"syllabus\":\"0620\",\"option\":\"%s\"}"
                .formatted(number, option),
            "Authorization",
            NORTHGATE));
  }

  private static String scale() {
    var lows = new int[] {90, 80, 70, 60, 50, 40, 30, 20};
    var grades = new String[] {"A*", "A", "B", "C", "D", "E", "F", "G"};
    return Stream.iterate(0, at -> at < grades.length, at -> at + 1)
        .map(
            at ->
                "{\"grade\":\"%s\",\"printed\":\"%s(%s)\",\"ofComponents\":%s,\"pumLow\":%d,\"pumHigh\":%d}"
                    .formatted(
                        grades[at],
                        grades[at],
                        grades[at].toLowerCase(Locale.ROOT),
                        at > 0,
                        lows[at],
                        at == 0 ? 100 : lows[at] + 9))
        .collect(Collectors.joining(",", "{\"noPumOn\":[\"UK\"],\"grades\":[", "]}"));
  }

  /**
   * Options as an import takes them: a published table of options, one of components and one of
   * factors say the same in three files.
   */
  private static String options() {
    var maxima =
        published("0620-2023-11-components.csv")
            .lines()
            .skip(1)
            .map(line -> line.split(","))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    return published("0620-2023-11-options.csv")
        .lines()
        .skip(1)
        .map(line -> line.split(","))
        .flatMap(
            cells ->
                Stream.of(cells[1].split(" "))
                    .map(
                        component ->
                            String.join(
                                ",",
                                cells[0],
                                cells[2],
                                component,
                                maxima.get(component),
                                factor(component))))
        .collect(
            Collectors.joining("\n", "option,maximum,component,component_maximum,factor\n", "\n"));
  }

  private static String factor(String component) {
    return published("factors.csv")
        .lines()
        .map(line -> line.split(","))
        .filter(cells -> cells[0].equals("0620"))
        .filter(cells -> List.of(cells[1].split(" ")).contains(component))
        .map(cells -> cells[2])
        .findFirst()
        .orElseThrow();
  }
}
