package org.examcycle.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Candidates of one sitting of First, from the entry to a released result and a session. */
final class Cohort {

  /** How far ahead a clock has to be for the release window to be open. */
  static final String WINDOW_OPEN = "P30D";

  private static final int CANDIDATES = 50;
  private static final String CENTRE = "BM001";
  private static final String BORN = "2008-02-29";
  private static final String PASSWORD = "a password of the benchmarks";
  private static final List<String> COMPONENTS =
      List.of("READING", "USE_OF_ENGLISH", "WRITING", "LISTENING", "SPEAKING");

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final LocalDate day = today.plusDays(20);
  private final String examDate = "FCE-" + day + "-paper";

  /** What a candidate was given on the Confirmation of Entry. */
  record Numbers(String candidateId, String secret) {}

  /** Enters them; the clock is right. */
  List<Numbers> enter(Board board) throws IOException, InterruptedException {
    board.post("/v1/exams", board.officer("catalogue"), exams());
    board.put("/v1/release-window-rows", board.officer("catalogue"), windows());
    board.post(
        "/v1/exam-dates",
        board.officer("catalogue"),
        Map.of(
            "exam",
            "FCE",
            "date",
            day,
            "mode",
            "PAPER",
            "forSchools",
            false,
            "closingDate",
            today.plusDays(5),
            "releaseWindow",
            Map.of("opens", day.plusDays(1), "lastDay", day.plusDays(30))));
    board.post(
        "/v1/centres",
        board.officer("entries"),
        Map.of(
            "number", CENTRE,
            "name", "Benchmark School",
            "status", "APPROVED",
            "head", "Head",
            "examsOfficer", "Officer",
            "country", "MZ",
            "zone", "3",
            "timeZone", "Africa/Maputo"));
    var sitting =
        board.post("/v1/sittings", board.centre(CENTRE), sitting()).get("sitting").asString();
    var entered = new ArrayList<Numbers>();
    for (var i = 0; i < CANDIDATES; i++) {
      entered.add(enter(board, sitting, i));
    }
    return entered;
  }

  private static JsonNode exams() throws IOException {
    try (InputStream rows = Cohort.class.getResourceAsStream("/first.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(rows));
    }
  }

  private static Map<String, Object> windows() {
    var paper = Map.of("mode", "PAPER", "opens", 1, "closes", 30, "unit", "DAYS");
    return Map.of("rows", List.of(paper), "publicHolidays", List.of());
  }

  private Map<String, Object> sitting() {
    return Map.of(
        "centre",
        CENTRE,
        "examDate",
        examDate,
        "venue",
        "Hall",
        "zone",
        "Africa/Maputo",
        "times",
        COMPONENTS.stream()
            .map(name -> Map.of("component", name, "startsAt", day + "T09:00"))
            .toList(),
        "policy",
        Map.of("currency", "GBP", "entryFee", 12_000, "refunds", List.of()));
  }

  private static Numbers enter(Board board, String sitting, int number)
      throws IOException, InterruptedException {
    var candidate =
        Map.of(
            "latinName",
            "Candidate Number" + (char) ('A' + number / 26) + (char) ('a' + number % 26),
            "dateOfBirth",
            BORN,
            "sex",
            "FEMALE");
    var path = "/v1/sittings/" + sitting + "/entries";
    var entry = board.post(path, board.centre(CENTRE), candidate).get("id").asString();
    var confirmation =
        board.read("/v1/sitting-entries/" + entry + "/confirmation", board.centre(CENTRE));
    return new Numbers(
        confirmation.get("candidateId").asString(), confirmation.get("secretNumber").asString());
  }

  /** Scores and releases them, and logs them in: their tokens, in their order. */
  List<String> release(Board board, List<Numbers> entered)
      throws IOException, InterruptedException {
    board.post(
        "/v1/exam-dates/" + examDate + "/scores",
        board.officer("awarding"),
        Map.of("candidates", entered.stream().map(Cohort::scored).toList()));
    board.post(
        "/v1/exam-dates/" + examDate + "/releases",
        board.officer("release"),
        Map.of("candidates", entered.stream().map(Numbers::candidateId).toList()));
    var tokens = new ArrayList<String>();
    for (var candidate : entered) {
      tokens.add(loggedIn(board, candidate));
    }
    return tokens;
  }

  private static Map<String, Object> scored(Numbers candidate) {
    Stream<Map<String, Object>> scores =
        IntStream.range(0, COMPONENTS.size())
            .mapToObj(at -> Map.of("component", COMPONENTS.get(at), "score", 160 + 5 * at));
    return Map.of("candidateId", candidate.candidateId(), "scores", scores.toList());
  }

  private static String loggedIn(Board board, Numbers candidate)
      throws IOException, InterruptedException {
    board.post(
        "/v1/results-online/registrations",
        "",
        Map.of(
            "candidateId",
            candidate.candidateId(),
            "secretNumber",
            candidate.secret(),
            "dateOfBirth",
            BORN,
            "email",
            candidate.candidateId() + "@example.org",
            "password",
            PASSWORD));
    return board
        .post(
            "/v1/results-online/sessions",
            "",
            Map.of("candidateId", candidate.candidateId(), "password", PASSWORD))
        .get("token")
        .asString();
  }
}
