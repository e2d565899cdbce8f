package org.examcycle.rest.catalogue;

import java.io.InputStream;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.catalogue.ReadOptions;
import org.examcycle.application.catalogue.ReadSyllabuses;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Syllabuses and their options (INT-AWD-02). */
@RestController
@RequestMapping("/v1")
class SyllabusController {

  private static final String CSV = "text/csv";

  private final ImportSyllabuses importSyllabuses;
  private final ReadSyllabuses readSyllabuses;
  private final ImportOptions importOptions;
  private final ReadOptions readOptions;
  private final Answers answers;

  SyllabusController(
      ImportSyllabuses importSyllabuses,
      ReadSyllabuses readSyllabuses,
      ImportOptions importOptions,
      ReadOptions readOptions,
      Answers answers) {
    this.importSyllabuses = importSyllabuses;
    this.readSyllabuses = readSyllabuses;
    this.importOptions = importOptions;
    this.readOptions = readOptions;
    this.answers = answers;
  }

  /**
   * A row takes the place of the syllabus of its code. Its type stays as it is once somebody has
   * been entered for it.
   *
   * @param file no column empty: {@code syllabus} (four digits), {@code title} as printed (at most
   *     200 characters), {@code type} by the code of a type of qualification. {@code language},
   *     {@code yes} where the syllabus is of a language, may be empty, or left out: then that stays
   *     as it is
   */
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
   * The whole table takes the place of the one before, as a new version. It leaves out no option
   * that the series offers or that an entry stands for, and has a line for each component of each
   * option, because a component may count differently in another option. Of published tables take
   * {@code option} and {@code max_total} as {@code maximum} from that of options, {@code component}
   * and {@code max_raw} as {@code component_maximum} from that of components, and {@code factor}
   * from that of factors.
   *
   * @param file {@code option} (one or two capital letters and digits; empty where the syllabus
   *     gives its one option no code), {@code maximum} of the option (marks, whole, at least 1),
   *     {@code component} (two digits), {@code component_maximum} (raw marks, whole, at least 1).
   *     Either {@code factor}, by which a raw mark is multiplied ({@code 5/4} or {@code 1.25}), or
   *     {@code share} of the option's maximum ({@code 3/10} or {@code 0.3}), exact and not below
   *     zero; the other is empty or left out. May be empty or left out: {@code alias}, another code
   *     by which threshold tables may call the option; {@code type}, the code of the type of
   *     qualification where it is not the syllabus's own; {@code endorsement}, the name of the
   *     grade scale on which a component of factor 0 is reported beside the grade; {@code carries},
   *     what a component numbered 8x or 9x brings over from an earlier series: components of
   *     internally assessed work ({@code 03 13}, any of which may be the one), or the type of
   *     qualification whose whole result it is. {@code maximum}, {@code alias} and {@code type} are
   *     the same in every line of an option, and weighted maxima sum to its {@code maximum}
   */
  @PutMapping(path = "/series/{series}/syllabuses/{syllabus}/options", consumes = CSV)
  ResponseEntity<Void> importOptions(
      Call call,
      @PathVariable SeriesCode series,
      @PathVariable SyllabusCode syllabus,
      InputStream file) {
    var command = new ImportOptions.Command(series, syllabus, CatalogueFiles.OPTIONS.read(file));
    return answers.noContent(importOptions.handle(call, command), ImportOptions.Taken::version);
  }

  @GetMapping("/series/{series}/syllabuses/{syllabus}/options")
  ResponseEntity<OptionTableBody> readOptions(
      Call call, @PathVariable SeriesCode series, @PathVariable SyllabusCode syllabus) {
    return answers.ok(
        readOptions.handle(call, new ReadOptions.Query(series, syllabus)), OptionTableBody::of);
  }
}
