package org.examcycle.rest.entry.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.examcycle.application.entry.file.CancelEntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.ListEntryFiles;
import org.examcycle.application.entry.file.ReadEntryFile;
import org.examcycle.application.entry.file.ReadEntryFileFaults;
import org.examcycle.application.entry.file.RowFaultLine;
import org.examcycle.application.entry.file.SendEntryFile;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.rule.Decision;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.answer.Streamed;
import org.examcycle.rest.call.KeptBody;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entries, changes, withdrawals and candidates by file (INT-ENT-15). */
@RestController
@RequestMapping("/v1")
class EntryFileController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final String FAULTS = "/entry-files/{file}/faults";

  private final SendEntryFile sendEntryFile;
  private final ListEntryFiles listEntryFiles;
  private final ReadEntryFile readEntryFile;
  private final ReadEntryFileFaults readEntryFileFaults;
  private final CancelEntryFile cancelEntryFile;
  private final RowFaultCsv faultCsv;
  private final Answers answers;

  EntryFileController(
      SendEntryFile sendEntryFile,
      ListEntryFiles listEntryFiles,
      ReadEntryFile readEntryFile,
      ReadEntryFileFaults readEntryFileFaults,
      CancelEntryFile cancelEntryFile,
      RowFaultCsv faultCsv,
      Answers answers) {
    this.sendEntryFile = sendEntryFile;
    this.listEntryFiles = listEntryFiles;
    this.readEntryFile = readEntryFile;
    this.readEntryFileFaults = readEntryFileFaults;
    this.cancelEntryFile = cancelEntryFile;
    this.faultCsv = faultCsv;
    this.answers = answers;
  }

  /**
   * Received, and worked through within seconds: {@code Location} tells how far it has come. The
   * instant at which the head of the request arrived decides the stage of every row. A file that
   * was sent before and waits, or was worked through, is answered by that one and changes nothing,
   * however it is to be taken this time: faulty rows are tried again in another file, or as a
   * trial.
   *
   * @param taking {@code TRIAL}: nothing is altered; {@code GOOD_ROWS}: faulty rows are left;
   *     {@code ALL_OR_NOTHING}: one faulty row, and none is taken
   * @param file a line for each thing to be done, columns in any order, and a value, which may be
   *     empty, for each of them: a line with more or fewer is a faulty row; where it goes on over
   *     several lines, because a quote was left open, the file is refused. {@code action} is {@code
   *     enter} (where it is empty, too), {@code amend}, {@code withdraw}, {@code register} or
   *     {@code change} (other details of a candidate, all of them); {@code centre} and {@code
   *     candidate} number; {@code syllabus} and {@code option}, empty where the syllabus gives its
   *     one option no code; of an amendment {@code new_syllabus} (empty: the same) and {@code
   *     new_option}; of a retake {@code previous_series}, {@code previous_centre} and {@code
   *     previous_candidate}; where marks are carried {@code carried_series}, {@code carried_centre}
   *     and {@code carried_candidate}. A candidate is registered with the first entry whose line
   *     has {@code name}, {@code latin_name}, {@code language} (BCP 47), {@code date_of_birth}
   *     ({@code 2010-05-17}), {@code sex} ({@code FEMALE}, {@code MALE}, {@code UNSPECIFIED}),
   *     {@code status} ({@code SCHOOL}, {@code PRIVATE}) and, if there is one, {@code uci} and
   *     {@code uln}
   */
  @PostMapping(path = "/series/{series}/entry-files", consumes = "text/csv")
  ResponseEntity<ReceivedFileBody> sendEntryFile(
      Call call, @PathVariable SeriesCode series, @RequestParam Taking taking, InputStream file)
      throws IOException {
    try (var kept = KeptBody.of(file)) {
      var command =
          new SendEntryFile.Command(series, taking, kept.digest(), EntryFileFormat.sheet(kept));
      return answers.accepted(
          sendEntryFile.handle(call, command),
          received -> URI.create("/v1/entry-files/" + received.file()),
          received -> new ReceivedFileBody(received.file().value()));
    }
  }

  /** The newest first. */
  @GetMapping("/series/{series}/entry-files")
  ResponseEntity<Listed<EntryFileBody>> listEntryFiles(
      Call call, @PathVariable SeriesCode series, Page page) {
    return answers.list(
        listEntryFiles.handle(call, new ListEntryFiles.Query(series, page)), EntryFileBody::of);
  }

  @GetMapping("/entry-files/{file}")
  ResponseEntity<EntryFileBody> readEntryFile(Call call, @PathVariable UUID file) {
    return answers.ok(readEntryFile.handle(call, new EntryFileId(file)), EntryFileBody::of);
  }

  /**
   * In the order of its lines, as far as it is worked through. JSON comes page by page; CSV is all
   * of them in one file, and {@code after} and {@code limit} are refused with it.
   */
  @GetMapping(path = FAULTS, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Listed<RowFaultBody>> readEntryFileFaults(
      Call call, @PathVariable UUID file, Page page) {
    var query = new ReadEntryFileFaults.Query(new EntryFileId(file), page);
    return answers.list(readEntryFileFaults.handle(call, query), RowFaultBody::of);
  }

  /**
   * A line for each fault: {@code line} of the file, {@code column} by its header (empty where it
   * is not one value's fault), {@code code}, {@code rule}, {@code facts} as a JSON object.
   */
  @GetMapping(path = FAULTS, produces = "text/csv")
  ResponseEntity<Streamed> readEntryFileFaultsAsCsv(Call call, @PathVariable UUID file) {
    Function<Page, Decision<Slice<RowFaultLine>>> pages =
        page ->
            readEntryFileFaults.handle(
                call, new ReadEntryFileFaults.Query(new EntryFileId(file), page));
    return answers.stream(
        pages.apply(RowFaultCsv.FIRST),
        CSV,
        "faults-" + file + ".csv",
        first -> out -> faultCsv.write(first, pages, out));
  }

  /** While it waits or is being worked through; what has been taken by then stands. */
  @PostMapping("/entry-files/{file}/cancellation")
  ResponseEntity<Void> cancelEntryFile(Call call, @PathVariable UUID file) {
    return answers.noContent(
        cancelEntryFile.handle(call, new CancelEntryFile.Command(new EntryFileId(file))));
  }
}
