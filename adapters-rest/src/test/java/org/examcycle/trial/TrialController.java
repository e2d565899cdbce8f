package org.examcycle.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.answer.Retiring;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.CsvFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A resource that has one operation for each thing that the base does. */
@RestController
@RequestMapping("/v1/trial")
class TrialController {

  enum Colour {
    RED,
    GREEN
  }

  record Part(@NotNull @Size(max = 5) String name, @Max(9) int count) {}

  record Body(
      @NotNull @Size(min = 1, max = 10) String title,
      @NotNull LocalDate day,
      Optional<Colour> colour,
      Optional<CentreNumber> centre,
      Optional<Fraction> factor,
      Optional<UUID> id,
      Optional<Instant> at,
      @NotNull @Size(max = 3) List<@Valid Part> parts) {}

  record Told(
      String caller,
      boolean person,
      Instant arrivedAt,
      String requestId,
      Optional<String> onBehalfOf,
      Optional<String> purpose,
      Optional<String> key,
      Optional<String> fingerprint) {}

  record TooLate(SeriesCode series, LocalDate closed, Fraction part, Optional<String> none)
      implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  record TryLater(Instant retryAt) implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-ONL-02");
    }

    @Override
    public Kind kind() {
      return Kind.LIMITED;
    }
  }

  record WrongCount(String name, @AtFault int count) implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  @AtFault("day")
  record WrongDay() implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  record ThereAlready(@AtFault CentreNumber centre) implements Refusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-01");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  record Candidate(CentreNumber centre, String name, Optional<Integer> mark) {}

  private static final CsvFormat<Candidate> FORMAT =
      CsvFormat.with("centre", "name")
          .optional("mark")
          .unique("centre", "name")
          .as(
              line ->
                  new Candidate(
                      line.value("centre", CellForm.of(CentreNumber.class, CentreNumber::parse)),
                      line.text("name"),
                      line.optionalValue("mark", CellForm.whole(99))));

  private final Answers answers;

  TrialController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/call")
  ResponseEntity<Told> call(Call call) {
    return answers.ok(Decision.granted(call), TrialController::told);
  }

  @PostMapping("/bodies")
  ResponseEntity<Told> body(Call call, @Valid @RequestBody Body body) {
    return answers.created(
        Decision.granted(call),
        _ -> URI.create("/v1/trial/bodies/" + body.day()),
        _ -> 1,
        TrialController::told);
  }

  @PostMapping("/echoes")
  ResponseEntity<Body> echo(@Valid @RequestBody Body body) {
    return answers.ok(Decision.granted(body), same -> same);
  }

  @PutMapping("/bodies/{day}")
  ResponseEntity<Void> change(@PathVariable LocalDate day, IfMatch version) {
    return answers.noContent(Decision.granted(day), _ -> version.version() + 1);
  }

  @GetMapping("/versions/{version}")
  ResponseEntity<Map<String, Long>> version(@PathVariable long version) {
    return answers.ok(Decision.granted(version), v -> v, v -> Map.of("version", v));
  }

  @GetMapping("/lists")
  ResponseEntity<Listed<String>> list(
      Page page,
      @RequestParam Optional<String> of,
      @RequestParam(name = "and") Optional<String> besides) {
    var items = List.of(String.valueOf(page.limit()), page.after().orElse("the start"));
    var next = page.after().isEmpty() ? Optional.of("Zoë\u001f7") : Optional.<String>empty();
    return answers.list(Decision.granted(new Slice<>(items, next)), item -> item);
  }

  /** Ask for the sizes instead. */
  @Retiring(since = "2027-03-01", sunset = "2028-03-05")
  @GetMapping("/widths")
  ResponseEntity<Integer> widths(@RequestParam @Max(5) int size) {
    return answers.ok(Decision.granted(size), number -> number);
  }

  @GetMapping("/sizes")
  ResponseEntity<Integer> sizes(@RequestParam @Max(5) int size) {
    return answers.ok(Decision.granted(size), number -> number);
  }

  @GetMapping("/colours")
  ResponseEntity<List<String>> colours(
      @RequestParam Optional<Colour> colour,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<SeriesCode> series) {
    var read = Stream.of(colour, from, series).flatMap(Optional::stream).map(String::valueOf);
    return answers.ok(Decision.granted(read.toList()), values -> values);
  }

  @GetMapping("/names")
  ResponseEntity<List<String>> names(@RequestParam("name") List<String> some) {
    return answers.ok(Decision.granted(some), names -> names);
  }

  @PostMapping(path = "/files", consumes = "text/csv")
  ResponseEntity<List<Row<Candidate>>> file(Call call, InputStream file) {
    return answers.ok(Decision.granted(FORMAT.read(file)), rows -> rows);
  }

  @GetMapping("/refusals/{which}")
  ResponseEntity<String> refused(Call call, @PathVariable String which) {
    var late =
        new TooLate(
            SeriesCode.of("2026-06"),
            LocalDate.of(2026, 2, 21),
            Fraction.of(3, 2),
            Optional.empty());
    var there = new ThereAlready(CentreNumber.of("MZ040"));
    var refusals =
        switch (which) {
          case "rule" -> List.<Refusal>of(late);
          case "duplicate" -> List.<Refusal>of(there);
          case "both" -> List.of(there, late);
          case "stale" -> List.<Refusal>of(new AccessRefusal.StaleVersion(3));
          case "hidden" -> List.of(late, new AccessRefusal.NotFound());
          case "anonymous" -> List.<Refusal>of(new AccessRefusal.LogInNeeded());
          case "limited" ->
              List.<Refusal>of(new TryLater(call.arrivedAt().plusSeconds(89).plusNanos(1)));
          case "rows" ->
              List.<Refusal>of(
                  new RowRefused(2, Optional.of("centre"), new AccessRefusal.NotFound()),
                  new RowRefused(7, Optional.empty(), late));
          default -> throw new IllegalStateException("no such refusal: " + which);
        };
    return answers.ok(Decision.<String>refused(refusals), text -> text);
  }

  /** A refusal of everything that a body may be refused for. */
  @PostMapping("/bodies/refusals")
  ResponseEntity<String> refused(@Valid @RequestBody Body body) {
    var second = body.parts().get(1);
    return answers.ok(
        Decision.<String>refused(
            List.of(
                new ThereAlready(body.centre().orElseThrow()),
                new WrongCount(second.name(), second.count()),
                new WrongDay(),
                new TryLater(Instant.EPOCH),
                new FieldRefused("title", new AccessRefusal.NotFound()),
                new RowRefused(2, Optional.empty(), new WrongCount(second.name(), second.count())),
                new RowRefused(1, Optional.empty(), new WrongDay()),
                new RowRefused(9, Optional.empty(), new WrongDay()))),
        text -> text);
  }

  /** Whether threads like that which answers cost next to nothing. */
  @GetMapping("/thread")
  boolean thread() {
    return Thread.currentThread().isVirtual();
  }

  @GetMapping("/outage")
  String outage() {
    throw new IllegalStateException(
        "wrapped", new SQLTransientConnectionException("no connection for Anna Smith"));
  }

  @GetMapping("/fault")
  String fault() {
    throw new IllegalStateException("the name is Anna Smith");
  }

  private static Told told(Call call) {
    return new Told(
        call.caller().id(),
        call.caller().isPerson(),
        call.arrivedAt(),
        call.requestId(),
        call.onBehalfOf(),
        call.purpose().map(Enum::name),
        call.requestKey().map(key -> key.value()),
        call.requestKey().map(key -> key.fingerprint()));
  }

  static Caller candidateSession() {
    return new Caller.ResearchWorker("session", true);
  }
}
