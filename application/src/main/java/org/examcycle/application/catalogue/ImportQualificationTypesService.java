package org.examcycle.application.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.calendar.KeyTimeTables;
import org.examcycle.application.document.Press;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ImportQualificationTypesService implements ImportQualificationTypes {

  private final SyllabusCatalogue catalogue;
  private final CatalogueInUse inUse;
  private final KeyTimeTables keyTimes;
  private final Press press;
  private final NamedRules rules = new NamedRules();

  ImportQualificationTypesService(
      SyllabusCatalogue catalogue, CatalogueInUse inUse, KeyTimeTables keyTimes, Press press) {
    this.catalogue = catalogue;
    this.inUse = inUse;
    this.keyTimes = keyTimes;
    this.press = press;
  }

  @Override
  public Decision<Imported> handle(Call call, Command command) {
    var refused = new ArrayList<RowRefused>();
    var seen = new HashSet<String>();
    var kinds = keyTimes.listKinds().stream().sorted(comparing(SeriesKind::value)).toList();
    var rows = command.rows().stream().map(row -> whole(row, command.leftOut())).toList();
    for (var row : rows) {
      if (!seen.add(row.value().code())) {
        refused.add(refused(row, "code", new CatalogueRefusal.RowGivenTwice(row.value().code())));
      }
      refused.addAll(check(row));
      row.value().notIn().stream()
          .filter(kind -> !kinds.contains(kind))
          .sorted(comparing(SeriesKind::value))
          .map(kind -> refused(row, "not_in", new CatalogueRefusal.SeriesKindUnknown(kind, kinds)))
          .forEach(refused::add);
    }
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    var taken =
        new CatalogueImport<QualificationType>(
            "qualification-type", ImportQualificationTypesService::facts);
    for (var row : rows) {
      var type = row.value();
      taken.take(
          type.code(),
          catalogue.findType(type.code()),
          type,
          catalogue::addType,
          catalogue::saveType);
    }
    return taken.done();
  }

  /** What the file has no column for stays as it is. */
  private Row<QualificationType> whole(Row<QualificationType> row, Set<Part> leftOut) {
    return leftOut.isEmpty()
        ? row
        : catalogue
            .findType(row.value().code())
            .map(known -> new Row<>(row.line(), whole(row.value(), known, leftOut)))
            .orElse(row);
  }

  private static QualificationType whole(
      QualificationType said, QualificationType known, Set<Part> leftOut) {
    return new QualificationType(
        said.code(),
        said.title(),
        said.level(),
        said.family(),
        said.gradeScale(),
        leftOut.contains(Part.PUM_SCHEME) ? known.pumScheme() : said.pumScheme(),
        said.awardRule(),
        said.outcomeRule(),
        said.releaseRule(),
        said.enquiryRule(),
        leftOut.contains(Part.NOT_IN) ? known.notIn() : said.notIn());
  }

  private static Map<String, String> facts(QualificationType type) {
    return Map.of(
        "title", type.title(),
        "level", type.level(),
        "family", type.family(),
        "gradeScale", type.gradeScale(),
        "pumScheme", type.pumScheme().orElse("none"),
        "awardRule", type.awardRule(),
        "outcomeRule", type.outcomeRule(),
        "releaseRule", type.releaseRule(),
        "enquiryRule", type.enquiryRule(),
        "notIn", type.notIn().stream().map(SeriesKind::value).sorted().collect(joining(" ")));
  }

  private List<RowRefused> check(Row<QualificationType> row) {
    var type = row.value();
    var refused = new ArrayList<RowRefused>();
    press
        .firstMissing(type.title())
        .map(CatalogueRefusal.TitleCharacterUnprintable::new)
        .ifPresent(because -> refused.add(refused(row, "title", because)));
    var scale = catalogue.findScale(type.gradeScale());
    if (scale.isEmpty()) {
      refused.add(
          refused(row, "grade_scale", new CatalogueRefusal.ScaleNotDefined(type.gradeScale())));
    }
    moved(type).ifPresent(because -> refused.add(refused(row, "family", because)));
    type.pumScheme()
        .flatMap(scheme -> bands(scheme, scale))
        .ifPresent(because -> refused.add(refused(row, "pum_scheme", because)));
    rules
        .unknownIn(type)
        .forEach(
            (column, name) ->
                refused.add(refused(row, column, new CatalogueRefusal.RuleNotInBook(name))));
    return refused;
  }

  /** Releases that are planned, and results that are out, are by family. */
  private Optional<CatalogueRefusal> moved(QualificationType type) {
    return catalogue
        .findType(type.code())
        .map(QualificationType::family)
        .filter(family -> !family.equals(type.family()))
        .filter(_ -> inUse.isEnteredForType(type.code()))
        .map(family -> new CatalogueRefusal.TypeEntered(type.code(), family));
  }

  private Optional<CatalogueRefusal> bands(String name, Optional<GradeScale> scale) {
    var scheme = catalogue.findPumScheme(name);
    if (scheme.isEmpty()) {
      return Optional.of(new CatalogueRefusal.PumSchemeNotDefined(name));
    }
    return scale
        .filter(grades -> !scheme.get().isOf(grades))
        .map(grades -> new CatalogueRefusal.PumSchemeOfAnotherScale(name, grades.name()));
  }

  private static RowRefused refused(Row<?> row, String column, CatalogueRefusal because) {
    return new RowRefused(row.line(), Optional.of(column), because);
  }
}
