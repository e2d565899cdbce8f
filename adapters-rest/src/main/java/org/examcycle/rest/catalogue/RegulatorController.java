package org.examcycle.rest.catalogue;

import jakarta.validation.Valid;
import org.examcycle.application.catalogue.NameRegulators;
import org.examcycle.application.catalogue.ReadRegulators;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who recognises a qualification, year by year (INT-PRE-08). */
@RestController
@RequestMapping("/v1/syllabuses/{syllabus}/regulators/{year}")
class RegulatorController {

  private final NameRegulators nameRegulators;
  private final ReadRegulators readRegulators;
  private final Answers answers;

  RegulatorController(
      NameRegulators nameRegulators, ReadRegulators readRegulators, Answers answers) {
    this.nameRegulators = nameRegulators;
    this.readRegulators = readRegulators;
    this.answers = answers;
  }

  /** These and no others. */
  @PutMapping
  ResponseEntity<Void> nameRegulators(
      Call call,
      @PathVariable SyllabusCode syllabus,
      @PathVariable ExamYear year,
      @Valid @RequestBody RegulatorsBody request) {
    var command = new NameRegulators.Command(syllabus, year, request.set());
    return answers.noContent(nameRegulators.handle(call, command));
  }

  @GetMapping
  ResponseEntity<RegulatorsBody> readRegulators(
      Call call, @PathVariable SyllabusCode syllabus, @PathVariable ExamYear year) {
    return answers.ok(
        readRegulators.handle(call, new ReadRegulators.Query(syllabus, year)),
        found -> new RegulatorsBody(found.stream().sorted().toList()));
  }
}
