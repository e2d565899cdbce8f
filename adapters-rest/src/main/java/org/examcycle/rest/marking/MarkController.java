package org.examcycle.rest.marking;

import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.marking.EntryMark;
import org.examcycle.application.marking.ImportMarks;
import org.examcycle.application.marking.MarkLine;
import org.examcycle.application.marking.ReadMark;
import org.examcycle.application.marking.ReadMarks;
import org.examcycle.application.marking.RecordMark;
import org.examcycle.application.marking.RecordStanding;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatch;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Component marks (INT-AWD-01). */
@RestController
@RequestMapping("/v1")
class MarkController {

  private static final String OF_CANDIDATE =
      "/centres/{centre}/series/{series}/candidates/{number}/syllabuses/{syllabus}";

  private static final CellForm<CentreNumber> CENTRE =
      CellForm.of(CentreNumber.class, CentreNumber::parse);

  private static final CellForm<CandidateNumber> CANDIDATE =
      CellForm.of(CandidateNumber.class, CandidateNumber::parse);

  private static final Map<String, Optional<Integer>> ABSENT = Map.of("A", Optional.empty());

  private static final CellForm<Optional<Integer>> MARK = CellForm.whole(9999).as(Optional::of);

  private static final CsvFormat<MarkLine> FILE =
      CsvFormat.with("centre", "candidate", "syllabus", "component", "mark")
          .as(
              line ->
                  new MarkLine(
                      line.value("centre", CENTRE),
                      line.value("candidate", CANDIDATE),
                      line.value("syllabus", Codes.SYLLABUS),
                      line.value("component", Codes.COMPONENT),
                      line.value("mark", ABSENT, MARK)));

  private final ImportMarks importMarks;
  private final ReadMarks readMarks;
  private final ReadMark readMark;
  private final RecordMark recordMark;
  private final RecordStanding recordStanding;
  private final Answers answers;

  MarkController(
      ImportMarks importMarks,
      ReadMarks readMarks,
      ReadMark readMark,
      RecordMark recordMark,
      RecordStanding recordStanding,
      Answers answers) {
    this.importMarks = importMarks;
    this.readMarks = readMarks;
    this.readMark = readMark;
    this.recordMark = recordMark;
    this.recordStanding = recordStanding;
    this.answers = answers;
  }

  /**
   * All rows or none.
   *
   * @param file a line for each mark, no column empty: {@code centre} and {@code candidate} number,
   *     {@code syllabus}, {@code component} (two digits), {@code mark} (raw, whole, from 0 to the
   *     component's maximum, or {@code A} for absent)
   */
  @PutMapping(path = "/series/{series}/marks", consumes = "text/csv")
  ResponseEntity<StoredMarksBody> importMarks(
      Call call, @PathVariable SeriesCode series, InputStream file) {
    var command = new ImportMarks.Command(series, FILE.read(file));
    return answers.ok(importMarks.handle(call, command), StoredMarksBody::of);
  }

  /** Missing marks are listed too. */
  @GetMapping("/series/{series}/syllabuses/{syllabus}/components/{component}/marks")
  ResponseEntity<Listed<CandidateMarkBody>> readMarks(
      Call call,
      @PathVariable SeriesCode series,
      @PathVariable SyllabusCode syllabus,
      @PathVariable ComponentCode component,
      Page page) {
    var query = new ReadMarks.Query(series, syllabus, component, page);
    return answers.list(readMarks.handle(call, query), CandidateMarkBody::of);
  }

  @GetMapping(OF_CANDIDATE + "/components/{component}/mark")
  ResponseEntity<CandidateMarkBody> readMark(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus,
      @PathVariable ComponentCode component) {
    var query = new ReadMark.Query(new CandidateKey(series, centre, number), syllabus, component);
    return answers.ok(readMark.handle(call, query), EntryMark::version, CandidateMarkBody::of);
  }

  @PutMapping(OF_CANDIDATE + "/components/{component}/mark")
  ResponseEntity<Void> recordMark(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus,
      @PathVariable ComponentCode component,
      IfMatch version,
      @Valid @RequestBody MarkBody mark) {
    var command =
        new RecordMark.Command(
            new CandidateKey(series, centre, number),
            syllabus,
            component,
            mark.toMark(),
            version.version());
    return answers.noContent(recordMark.handle(call, command), RecordMark.Recorded::version);
  }

  /** The first time on version 0. */
  @PutMapping(OF_CANDIDATE + "/standing")
  ResponseEntity<Void> recordStanding(
      Call call,
      @PathVariable CentreNumber centre,
      @PathVariable SeriesCode series,
      @PathVariable CandidateNumber number,
      @PathVariable SyllabusCode syllabus,
      IfMatch version,
      @Valid @RequestBody StandingRequest request) {
    var command =
        new RecordStanding.Command(
            new CandidateKey(series, centre, number),
            syllabus,
            request.standing(),
            version.version());
    return answers.noContent(recordStanding.handle(call, command), RecordMark.Recorded::version);
  }
}
