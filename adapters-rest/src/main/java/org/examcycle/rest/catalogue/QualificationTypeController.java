package org.examcycle.rest.catalogue;

import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.Map;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ReadQualificationTypes;
import org.examcycle.application.catalogue.ReadScale;
import org.examcycle.application.paging.Page;
import org.examcycle.application.usecase.Call;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.Listed;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Types of qualification and the scales on which they are graded (INT-AWD-08, INT-AWD-09). */
@RestController
@RequestMapping("/v1")
class QualificationTypeController {

  private static final String CSV = "text/csv";
  private static final String SCALE = "[a-z0-9][a-z0-9-]{0,39}";

  private final DefineScale defineScale;
  private final ReadScale readScale;
  private final ImportQualificationTypes importQualificationTypes;
  private final ReadQualificationTypes readQualificationTypes;
  private final Answers answers;

  QualificationTypeController(
      DefineScale defineScale,
      ReadScale readScale,
      ImportQualificationTypes importQualificationTypes,
      ReadQualificationTypes readQualificationTypes,
      Answers answers) {
    this.defineScale = defineScale;
    this.readScale = readScale;
    this.importQualificationTypes = importQualificationTypes;
    this.readQualificationTypes = readQualificationTypes;
    this.answers = answers;
  }

  /** A scale stands as it was first defined; the same once more changes nothing. */
  @PutMapping("/grade-scales/{scale}")
  ResponseEntity<Void> defineScale(
      Call call, @PathVariable String scale, @Valid @RequestBody GradeScaleRequest request) {
    return answers.noContent(defineScale.handle(call, request.command(named(scale))));
  }

  @GetMapping("/grade-scales/{scale}")
  ResponseEntity<GradeScaleBody> readScale(Call call, @PathVariable String scale) {
    return answers.ok(
        readScale.handle(call, new ReadScale.Query(named(scale))), GradeScaleBody::of);
  }

  /**
   * A row takes the place of the type of its code. Its family stays as it is once somebody has been
   * entered for such a qualification.
   *
   * @param file {@code code}, {@code title} as printed (at most 200 characters), {@code level}
   *     (types of one level may not be taken together in one title), {@code family} whose results
   *     come out at one instant (code, level and family in capital letters, digits and underscores,
   *     at most 40; a code has three or more and begins with a letter), {@code grade_scale} by its
   *     name, {@code pum_scheme} (the name of the bands of percentage uniform marks; may be empty),
   *     and the names of the rules it is under, each with its version: {@code award_rule}, {@code
   *     outcome_rule}, {@code release_rule}, {@code enquiry_rule}; {@code not_in} (the kinds of
   *     series in which the type is not held, separated by spaces, each with Key Times; may be
   *     empty). {@code pum_scheme} and {@code not_in} may be left out: then they stay as they are,
   *     and a new type has none
   */
  @PutMapping(path = "/qualification-types", consumes = CSV)
  ResponseEntity<ImportedBody> importQualificationTypes(Call call, InputStream file) {
    return answers.ok(
        importQualificationTypes.handle(call, CatalogueFiles.types(file)), ImportedBody::of);
  }

  @GetMapping("/qualification-types")
  ResponseEntity<Listed<QualificationTypeBody>> readQualificationTypes(Call call, Page page) {
    return answers.list(readQualificationTypes.handle(call, page), QualificationTypeBody::of);
  }

  private static String named(String scale) {
    if (!scale.matches(SCALE)) {
      throw Malformed.parameter(
          Flaw.parameter("scale", "wrong-form").expecting(Map.of("regexp", SCALE)));
    }
    return scale;
  }
}
