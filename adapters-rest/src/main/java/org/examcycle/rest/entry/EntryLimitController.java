package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import org.examcycle.application.entry.ReadEntryLimits;
import org.examcycle.application.entry.SetEntryLimits;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures by which entries are decided (INT-ENT-11, INT-ENT-12). */
@RestController
@RequestMapping("/v1/series/{series}/entry-limits")
class EntryLimitController {

  private final SetEntryLimits setEntryLimits;
  private final ReadEntryLimits readEntryLimits;
  private final Answers answers;

  EntryLimitController(
      SetEntryLimits setEntryLimits, ReadEntryLimits readEntryLimits, Answers answers) {
    this.setEntryLimits = setEntryLimits;
    this.readEntryLimits = readEntryLimits;
    this.answers = answers;
  }

  /** In force from this series on until others are. */
  @PutMapping
  ResponseEntity<Void> setEntryLimits(
      Call call, @PathVariable SeriesCode series, @Valid @RequestBody EntryLimitsBody request) {
    return answers.noContent(
        setEntryLimits.handle(call, new SetEntryLimits.Command(series, request.limits())));
  }

  /** Those in force for this series. */
  @GetMapping
  ResponseEntity<EntryLimitsBody> readEntryLimits(Call call, @PathVariable SeriesCode series) {
    return answers.ok(readEntryLimits.handle(call, series), EntryLimitsBody::of);
  }
}
