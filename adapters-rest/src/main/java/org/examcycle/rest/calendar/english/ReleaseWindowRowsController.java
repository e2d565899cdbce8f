package org.examcycle.rest.calendar.english;

import jakarta.validation.Valid;
import org.examcycle.application.calendar.english.ImportReleaseWindows;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rows by which release windows are proposed (ENG-RES-01). */
@RestController
@RequestMapping("/v1/release-window-rows")
class ReleaseWindowRowsController {

  private final ImportReleaseWindows importReleaseWindows;
  private final Answers answers;

  ReleaseWindowRowsController(ImportReleaseWindows importReleaseWindows, Answers answers) {
    this.importReleaseWindows = importReleaseWindows;
    this.answers = answers;
  }

  @PutMapping
  ResponseEntity<ImportedRowsBody> importReleaseWindows(
      Call call, @Valid @RequestBody ReleaseWindowRowsRequest request) {
    return answers.ok(
        importReleaseWindows.handle(call, request.command()),
        imported -> new ImportedRowsBody(imported.rows(), imported.publicHolidays()));
  }

  record ImportedRowsBody(int rows, int publicHolidays) {}
}
