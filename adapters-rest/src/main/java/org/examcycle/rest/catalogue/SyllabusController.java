package org.examcycle.rest.catalogue;

import jakarta.validation.Valid;
import java.io.InputStream;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.catalogue.ReadOptions;
import org.examcycle.application.catalogue.ReadSyllabuses;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.problem.Malformed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scales, types of qualification, syllabuses and their options (INT-AWD-02, INT-AWD-09). */
@RestController
@RequestMapping("/v1")
class SyllabusController {

  private static final String CSV = "text/csv";

  private final DefineScale defineScale;
  private final ImportQualificationTypes importQualificationTypes;
  private final ImportSyllabuses importSyllabuses;
  private final ReadSyllabuses readSyllabuses;
  private final ImportOptions importOptions;
  private final ReadOptions readOptions;
  private final Answers answers;

  SyllabusController(
      DefineScale defineScale,
      ImportQualificationTypes importQualificationTypes,
      ImportSyllabuses importSyllabuses,
      ReadSyllabuses readSyllabuses,
      ImportOptions importOptions,
      ReadOptions readOptions,
      Answers answers) {
    this.defineScale = defineScale;
    this.importQualificationTypes = importQualificationTypes;
    this.importSyllabuses = importSyllabuses;
    this.readSyllabuses = readSyllabuses;
    this.importOptions = importOptions;
    this.readOptions = readOptions;
    this.answers = answers;
  }

  /** A scale stands as it was first defined; the same once more changes nothing. */
  @PutMapping("/grade-scales/{scale}")
  ResponseEntity<Void> defineScale(
      Call call, @PathVariable String scale, @Valid @RequestBody GradeScaleRequest request) {
    if (!scale.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw Malformed.parameter("scale");
    }
    return answers.noContent(defineScale.handle(call, request.command(scale)));
  }

  /** A row takes the place of the type of its code. */
  @PutMapping(path = "/qualification-types", consumes = CSV)
  ResponseEntity<ImportedBody> importQualificationTypes(Call call, InputStream file) {
    var command = new ImportQualificationTypes.Command(CatalogueFiles.TYPES.read(file));
    return answers.ok(importQualificationTypes.handle(call, command), ImportedBody::of);
  }

  /** A row takes the place of the syllabus of its code. */
  @PutMapping(path = "/syllabuses", consumes = CSV)
  ResponseEntity<ImportedBody> importSyllabuses(Call call, InputStream file) {
    var command = new ImportSyllabuses.Command(CatalogueFiles.SYLLABUSES.read(file));
    return answers.ok(importSyllabuses.handle(call, command), ImportedBody::of);
  }

  @GetMapping("/syllabuses")
  ResponseEntity<Listed<SyllabusBody>> readSyllabuses(Call call, Page page) {
    return answers.list(readSyllabuses.handle(call, page), SyllabusBody::of);
  }

  /**
   * The whole table takes the place of the one before, as a new version. It has a line for each
   * component of each option, because a component may count differently in another option. Of
   * published tables take {@code option} and {@code max_total} as {@code maximum} from that of
   * options, {@code component} and {@code max_raw} as {@code component_maximum} from that of
   * components, and {@code factor} from that of factors, an exact fraction such as {@code 5/4}; a
   * {@code share} of the option, such as {@code 3/10}, may be given in its place.
   */
  @PutMapping(path = "/series/{series}/syllabuses/{syllabus}/options", consumes = CSV)
  ResponseEntity<Void> importOptions(
      Call call,
      @PathVariable SeriesCode series,
      @PathVariable SyllabusCode syllabus,
      InputStream file) {
    var command =
        new ImportOptions.Command(series, syllabus, CatalogueFiles.OPTIONS.readSome(file));
    return answers.noContent(importOptions.handle(call, command), ImportOptions.Taken::version);
  }

  @GetMapping("/series/{series}/syllabuses/{syllabus}/options")
  ResponseEntity<OptionTableBody> readOptions(
      Call call, @PathVariable SeriesCode series, @PathVariable SyllabusCode syllabus) {
    return answers.ok(
        readOptions.handle(call, new ReadOptions.Query(series, syllabus)), OptionTableBody::of);
  }
}
