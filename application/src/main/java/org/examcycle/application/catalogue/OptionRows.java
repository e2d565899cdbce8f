package org.examcycle.application.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.quantity.Fraction;

/** Makes options of the rows of a file, or says row by row what is wrong (INT-AWD-02). */
final class OptionRows {

  private final QualificationType syllabusType;
  private final SyllabusCatalogue catalogue;
  private final List<RowRefused> refused = new ArrayList<>();

  OptionRows(QualificationType syllabusType, SyllabusCatalogue catalogue) {
    this.syllabusType = syllabusType;
    this.catalogue = catalogue;
  }

  /** Empty when something was refused. */
  Optional<SyllabusOptions> read(List<Row<ImportOptions.Line>> rows) {
    var byOption = new LinkedHashMap<String, List<Row<ImportOptions.Line>>>();
    rows.forEach(
        row -> byOption.computeIfAbsent(key(row.value()), _ -> new ArrayList<>()).add(row));
    var schemes = byOption.values().stream().flatMap(each -> option(each).stream()).toList();
    if (refused.isEmpty()) {
      SyllabusOptions.check(schemes)
          .forEach(
              misfit ->
                  refuse(Objects.requireNonNull(byOption.get(misfit.option().key())), misfit));
    }
    return refused.isEmpty() ? Optional.of(new SyllabusOptions(schemes)) : Optional.empty();
  }

  List<RowRefused> refused() {
    return refused;
  }

  private Optional<OptionScheme> option(List<Row<ImportOptions.Line>> rows) {
    var before = refused.size();
    var first = rows.getFirst().value();
    var type = first.type().orElse(syllabusType.code());
    type(type).ifPresent(because -> refuse(rows.getFirst(), "type", because));
    var components = new ArrayList<WeightedComponent>();
    for (var row : rows) {
      if (!sameOption(first, row.value())) {
        refuse(row, "option", new CatalogueRefusal.OptionRowsDisagree(key(first)));
      }
      if (components.stream().anyMatch(each -> each.code().equals(row.value().component()))) {
        refuse(
            row,
            "component",
            new CatalogueRefusal.ComponentGivenTwice(key(first), row.value().component()));
      }
      component(row).ifPresent(components::add);
    }
    if (refused.size() > before) {
      return Optional.empty();
    }
    var sum = OptionScheme.weightedMaximum(components);
    if (first.maximum() < 1 || !sum.equals(Fraction.of(first.maximum()))) {
      refuse(
          rows.getFirst(),
          "maximum",
          new CatalogueRefusal.WeightsDoNotGiveMaximum(
              key(first), sum.toString(), first.maximum()));
      return Optional.empty();
    }
    return Optional.of(
        new OptionScheme(first.option(), first.alias(), type, first.maximum(), components));
  }

  /** Results of an option come out with those of its syllabus. */
  private Optional<CatalogueRefusal> type(String code) {
    var found = catalogue.findType(code);
    if (found.isEmpty()) {
      return Optional.of(new CatalogueRefusal.TypeNotInCatalogue(code));
    }
    var family = found.get().family();
    return family.equals(syllabusType.family())
        ? Optional.empty()
        : Optional.of(new CatalogueRefusal.TypeOfAnotherFamily(code, family));
  }

  private Optional<WeightedComponent> component(Row<ImportOptions.Line> row) {
    var line = row.value();
    var code = line.component();
    if (line.componentMaximum() < 1) {
      refuse(row, "component_maximum", new CatalogueRefusal.MaximumBelowOne(key(line), code));
      return Optional.empty();
    }
    var given = line.factor().or(line::share);
    if (line.factor().isPresent() == line.share().isPresent() || given.get().signum() < 0) {
      refuse(row, "factor", new CatalogueRefusal.WeightNotGivenOnce(key(line), code));
      return Optional.empty();
    }
    if (line.endorsement().isPresent() && given.get().signum() > 0) {
      refuse(row, "endorsement", new CatalogueRefusal.EndorsementCarriesWeight(key(line), code));
      return Optional.empty();
    }
    var unknown = line.endorsement().filter(scale -> catalogue.findScale(scale).isEmpty());
    if (unknown.isPresent()) {
      refuse(row, "endorsement", new CatalogueRefusal.ScaleNotDefined(unknown.get()));
      return Optional.empty();
    }
    var misfit = carrying(line);
    if (misfit.isPresent()) {
      refuse(row, "carries", misfit.get());
      return Optional.empty();
    }
    var factor =
        line.factor()
            .orElseGet(
                () ->
                    WeightedComponent.ofShare(
                            code, line.componentMaximum(), given.get(), line.maximum())
                        .factor());
    return Optional.of(
        new WeightedComponent(
            code, line.componentMaximum(), factor, line.endorsement(), line.carries()));
  }

  /** What speaks against a component that carries marks (INT-ENT-09). */
  private Optional<CatalogueRefusal> carrying(ImportOptions.Line line) {
    return line.carries()
        .flatMap(
            carries -> {
              if (!line.component().isOfCarriedMarks()) {
                return Optional.of(
                    new CatalogueRefusal.CarryingComponentNotNumbered(key(line), line.component()));
              }
              return switch (carries) {
                case Carries.Work _ -> Optional.empty();
                case Carries.WholeResult(var wanted) -> type(wanted);
              };
            });
  }

  /** The row of the component that is at fault, else the first of the option's. */
  private void refuse(List<Row<ImportOptions.Line>> rows, SyllabusOptions.Misfit misfit) {
    var row =
        rows.stream()
            .filter(each -> misfit.component().filter(each.value().component()::equals).isPresent())
            .findFirst()
            .orElseGet(rows::getFirst);
    refuse(row, column(misfit), misfit.because());
  }

  private static String column(SyllabusOptions.Misfit misfit) {
    return switch (misfit.because()) {
      case CatalogueRefusal.OptionGivenTwice(var name) ->
          misfit.option().alias().filter(alias -> alias.value().equals(name)).isPresent()
              ? "alias"
              : "option";
      default -> "component_maximum";
    };
  }

  private void refuse(Row<?> row, String column, CatalogueRefusal because) {
    refused.add(new RowRefused(row.line(), Optional.of(column), because));
  }

  private static boolean sameOption(ImportOptions.Line one, ImportOptions.Line other) {
    return one.alias().equals(other.alias())
        && one.type().equals(other.type())
        && one.maximum() == other.maximum();
  }

  private static String key(ImportOptions.Line line) {
    return line.option().map(OptionCode::value).orElse("");
  }
}
