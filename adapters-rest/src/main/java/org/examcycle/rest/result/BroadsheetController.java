package org.examcycle.rest.result;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.result.HoldResult;
import org.examcycle.application.result.LiftHold;
import org.examcycle.application.result.ReadBroadsheet;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Decision;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.csv.CsvWriting;
import org.examcycle.rest.sheet.TextSheet;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A centre's results, and holds on single ones (INT-RES-01, INT-RES-03). */
@RestController
@RequestMapping("/v1/centres/{centre}/series/{series}")
class BroadsheetController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final String HOLD = "/candidates/{number}/syllabuses/{syllabus}/hold";

  private final ReadBroadsheet readBroadsheet;
  private final HoldResult holdResult;
  private final LiftHold liftHold;
  private final Answers answers;

  BroadsheetController(
      ReadBroadsheet readBroadsheet, HoldResult holdResult, LiftHold liftHold, Answers answers) {
    this.readBroadsheet = readBroadsheet;
    this.holdResult = holdResult;
    this.liftHold = liftHold;
    this.answers = answers;
  }

  /**
   * Those that are out, PENDING where none is yet; before the instant of a family nothing of it.
   * JSON comes page by page; CSV and workbook are the whole broadsheet in one file, and {@code
   * after} and {@code limit} are refused with them.
   */
  @GetMapping(path = "/results", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Listed<BroadsheetLineBody>> readBroadsheet(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series, Page page) {
    var query = new ReadBroadsheet.Query(centre, series, page);
    return answers.list(readBroadsheet.handle(call, query), BroadsheetLineBody::of);
  }

  /**
   * The whole broadsheet, a line for each result: {@code candidate} number, {@code name} as the
   * candidate writes it, {@code latin_name}, {@code syllabus}, {@code option} (empty where the
   * syllabus gives its one option no code), {@code title}, {@code result} (the grade or the letter
   * of a word), {@code printed} as a statement prints it, {@code pum} (0 to 100; empty where there
   * is none), {@code endorsements} by component ({@code 51=MERIT}, a space between; empty where
   * there are none), {@code demonstration} ({@code DEMONSTRATION} where the candidates are
   * invented, which the file's name says too; else empty). Each value stands as it is, for other
   * programs to read: whoever opens it in a spreadsheet, where a name that begins with {@code =},
   * {@code +}, {@code -} or {@code @} would be a formula, takes the workbook instead.
   */
  @GetMapping(path = "/results", produces = "text/csv")
  ResponseEntity<byte[]> readBroadsheetAsCsv(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.file(
        whole(call, centre, series),
        CSV,
        lines -> fileName(lines, centre, series, "csv"),
        lines -> CsvWriting.bytes(BroadsheetLineBody.HEADER, cells(lines)));
  }

  /** The same as a workbook, in which every cell is text and nothing is a formula. */
  @GetMapping(path = "/results", produces = TextSheet.XLSX)
  ResponseEntity<byte[]> readBroadsheetAsWorkbook(
      Call call, @PathVariable CentreNumber centre, @PathVariable SeriesCode series) {
    return answers.file(
        whole(call, centre, series),
        TextSheet.TYPE,
        lines -> fileName(lines, centre, series, "xlsx"),
        lines -> TextSheet.bytes("results", BroadsheetLineBody.HEADER, cells(lines)));
  }

  private static Stream<List<String>> cells(List<ReadBroadsheet.Line> lines) {
    return lines.stream().map(BroadsheetLineBody::of).map(BroadsheetLineBody::cells);
  }

  private static String fileName(
      List<ReadBroadsheet.Line> lines, CentreNumber centre, SeriesCode series, String ending) {
    var name = "results-" + centre + "-" + series + "." + ending;
    return lines.stream().anyMatch(ReadBroadsheet.Line::demonstration)
        ? BroadsheetLineBody.DEMONSTRATION + "-" + name
        : name;
  }

  /** Part after part: what is out is judged by the call's one instant, so the parts fit. */
  private Decision<List<ReadBroadsheet.Line>> whole(
      Call call, CentreNumber centre, SeriesCode series) {
    var lines = new ArrayList<ReadBroadsheet.Line>();
    var after = Optional.<String>empty();
    do {
      var page = new Page(after, Page.MOST);
      switch (readBroadsheet.handle(call, new ReadBroadsheet.Query(centre, series, page))) {
        case Decision.Refused<Slice<ReadBroadsheet.Line>> refused -> {
          return refused.as();
        }
        case Decision.Granted<Slice<ReadBroadsheet.Line>>(var part, _, _) -> {
          lines.addAll(part.items());
          after = part.next();
        }
      }
    } while (after.isPresent());
    return Decision.granted(lines);
  }

  @PutMapping(HOLD)
  ResponseEntity<Void> holdResult(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus,
      @Valid @RequestBody HoldRequest request) {
    var command =
        new HoldResult.Command(
            new CandidateKey(series, centre, number), syllabus, request.reason());
    return answers.noContent(holdResult.handle(call, command));
  }

  @DeleteMapping(HOLD)
  ResponseEntity<Void> liftHold(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus) {
    var command = new LiftHold.Command(new CandidateKey(series, centre, number), syllabus);
    return answers.noContent(liftHold.handle(call, command));
  }
}
