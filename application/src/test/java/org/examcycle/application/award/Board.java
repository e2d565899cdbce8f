package org.examcycle.application.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.ImportMarks;
import org.examcycle.application.marking.MarkFiles;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStanding;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionLabel;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.Money;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.calendar.Seasons;

/**
 * A board with one syllabus, 0620: option BY of components 22 (40 x 3/2) and 42 (112 x 5/4), 200 in
 * all, thresholds A* 148 to C 79, in June 2027, a series that is open. Its officers call through
 * the boundary.
 */
public final class Board {

  public static final SeriesCode JUNE = SeriesCode.of("2027-06");
  public static final SyllabusCode CHEMISTRY = SyllabusCode.of("0620");
  public static final Instant NOON = Instant.parse("2027-07-20T12:00:00Z");

  private final Kit kit;
  private int requests;

  public Board(Kit kit) {
    this.kit = kit;
  }

  public static Board withChemistry(Kit kit) {
    var board = new Board(kit);
    board.must(DefineScale.class, new DefineScale.Command(scale(), Optional.of(bands())));
    board.must(ImportQualificationTypes.class, new ImportQualificationTypes.Command(rows(igcse())));
    board.must(
        ImportSyllabuses.class,
        new ImportSyllabuses.Command(
            rows(new ImportSyllabuses.Line(CHEMISTRY, "Chemistry", "IGCSE"))));
    kit.get(SeriesRepository.class)
        .add(Seasons.closing(JUNE.value(), LocalDate.of(2027, 2, 21)), List.of(), NOON);
    board.must(ImportOptions.class, options(line("22", 40, "3/2"), line("42", 112, "5/4")));
    board.must(
        ImportThresholds.class,
        thresholds("BY", 200, Map.of("A*", 148, "A", 125, "B", 102, "C", 79)));
    return board;
  }

  public static GradeScale scale() {
    return new GradeScale(
        "igcse-1",
        List.of("A*", "A", "B", "C", "D", "E", "F", "G").stream()
            .map(grade -> new GradeScale.Row(Grade.of(grade), grade, !grade.equals("A*")))
            .toList());
  }

  public static PumScheme bands() {
    var bands = new ArrayList<PumScheme.Band>();
    var low = 90;
    for (var grade : scale().grades()) {
      bands.add(new PumScheme.Band(grade, low, low == 90 ? 100 : low + 9));
      low -= 10;
    }
    return new PumScheme("igcse-1", bands, Set.of(Route.UK));
  }

  public static QualificationType igcse() {
    return new QualificationType(
        "IGCSE",
        "IGCSE",
        "IGCSE_O_LEVEL",
        "IGCSE_AND_O_LEVEL",
        "igcse-1",
        Optional.of("igcse-1"),
        "component-sum/1",
        "word-before-grade/1",
        "at-one-instant/1",
        "none");
  }

  public static QualificationType ofAnotherFamily(String code) {
    return new QualificationType(
        code,
        code,
        "GCE_AS_AND_A_LEVEL",
        "AS_AND_A_LEVEL",
        "igcse-1",
        Optional.of("igcse-1"),
        "component-sum/1",
        "word-before-grade/1",
        "at-one-instant/1",
        "none");
  }

  public static ImportOptions.Command options(ImportOptions.Line... lines) {
    return new ImportOptions.Command(JUNE, CHEMISTRY, rows(lines));
  }

  public static ImportOptions.Line line(String component, int maximum, String factor) {
    return new ImportOptions.Line(
        Optional.of(OptionCode.of("BY")),
        Optional.empty(),
        Optional.empty(),
        200,
        ComponentCode.of(component),
        maximum,
        Optional.of(Fraction.parse(factor)),
        Optional.empty(),
        Optional.empty());
  }

  public static ImportThresholds.Command thresholds(
      String name, int maximum, Map<String, Integer> marks) {
    return new ImportThresholds.Command(
        JUNE,
        CHEMISTRY,
        List.of("A*", "A", "B", "C"),
        rows(
            new ImportThresholds.Line(
                name, OptionLabel.parse(name, "22 42").orElseThrow(), maximum, marks)));
  }

  @SafeVarargs
  public static <T> List<Row<T>> rows(T... values) {
    var rows = new ArrayList<Row<T>>();
    for (var value : values) {
      rows.add(new Row<>(rows.size() + 2, value));
    }
    return rows;
  }

  /** A candidate of MZ040 by a number. */
  public static CandidateKey candidate(int number) {
    return new CandidateKey(
        JUNE, CentreNumber.of("MZ040"), CandidateNumber.of("%04d".formatted(number)));
  }

  /** Enters a candidate for option BY. */
  public CandidateKey enter(int number) {
    return enter(candidate(number), "BY", new EntryState.Entered());
  }

  public CandidateKey enter(CandidateKey candidate, String option, EntryState state) {
    return put(entries().size(), candidate, option, state);
  }

  /** Has a candidate's entry otherwise from now on, past the rules of entries. */
  public void change(CandidateKey candidate, String option, EntryState state) {
    entries().values().stream()
        .filter(entry -> entry.candidate().equals(candidate))
        .findFirst()
        .ifPresent(
            entry -> put(entry.id().value().getLeastSignificantBits(), candidate, option, state));
  }

  private CandidateKey put(long number, CandidateKey candidate, String option, EntryState state) {
    var id = new EntryId(new UUID(0x0190_0000_0000_7000L, number));
    entries()
        .put(
            id,
            new Entry(
                id,
                candidate,
                new PersonId(new UUID(1, number)),
                OptionKey.of("0620", option),
                EntryKind.FIRST,
                EntryStanding.ON_TIME,
                Optional.empty(),
                Money.of(9000, "GBP"),
                state,
                NOON,
                "rules",
                1));
    return candidate;
  }

  private Map<EntryId, Entry> entries() {
    return kit.get(Memory.class).table("entry", EntryId.class, Entry.class);
  }

  /** Sends one file with both marks of each candidate. */
  public Decision<MarkFiles.Stored> mark(Map<CandidateKey, List<Integer>> marks) {
    var lines = new ArrayList<MarkLine>();
    marks.forEach(
        (candidate, two) -> {
          lines.add(markLine(candidate, "22", Optional.of(two.getFirst())));
          lines.add(markLine(candidate, "42", Optional.of(two.getLast())));
        });
    return ask(
        ImportMarks.class, new ImportMarks.Command(JUNE, rows(lines.toArray(MarkLine[]::new))));
  }

  public static MarkLine markLine(
      CandidateKey candidate, String component, Optional<Integer> mark) {
    return new MarkLine(
        candidate.centre(), candidate.number(), CHEMISTRY, ComponentCode.of(component), mark);
  }

  /** Everybody's symbol by candidate number, as a run has it. */
  public Map<String, String> symbols(RunAward.Ran ran) {
    var read = must(ReadAward.class, new ReadAward.Query(ran.run(), Page.first()));
    var symbols = new HashMap<String, String>();
    read.results()
        .items()
        .forEach(
            each ->
                symbols.put(
                    each.candidate().candidate().number().value(), each.outcome().symbol()));
    return symbols;
  }

  public RunAward.Ran run() {
    return must(RunAward.class, new RunAward.Command(JUNE, CHEMISTRY));
  }

  /** Why a run is not confirmed; nothing when it is. */
  public List<Refusal> confirm(RunAward.Ran run) {
    return ask(ConfirmAward.class, new ConfirmAward.Command(run.run(), run.version())).refusals();
  }

  public <C, T, U extends UseCase<C, T>> T must(Class<U> useCase, C command) {
    var decision = ask(useCase, command);
    return decision
        .ifGranted()
        .orElseThrow(() -> new AssertionError(decision.refusals().toString()));
  }

  public <C, T, U extends UseCase<C, T>> Decision<T> ask(Class<U> useCase, C command) {
    return ask("ann", NOON, useCase, command);
  }

  public <C, T, U extends UseCase<C, T>> Decision<T> ask(
      String officer, Instant now, Class<U> useCase, C command) {
    requests++;
    var caller =
        new Caller.BoardOfficer(
            officer,
            !officer.equals("machine"),
            Set.of(
                CallerKind.BOARD_CATALOGUE, CallerKind.BOARD_AWARDING, CallerKind.BOARD_RELEASE));
    return kit.get(useCase).handle(Call.by(caller, now, "request " + requests), command);
  }
}
