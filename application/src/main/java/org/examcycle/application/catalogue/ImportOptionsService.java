package org.examcycle.application.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.catalogue.CatalogueInUse.HighestMark;
import org.examcycle.application.file.Row;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.catalogue.CatalogueRefusal;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.marking.MarkingRefusal.MarkOutOfRange;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class ImportOptionsService implements ImportOptions {

  private final SeriesRepository series;
  private final SyllabusCatalogue catalogue;
  private final OptionTables tables;
  private final OptionsInUse awarded;
  private final CatalogueInUse inUse;
  private final Offers offers;

  ImportOptionsService(
      SeriesRepository series,
      SyllabusCatalogue catalogue,
      OptionTables tables,
      OptionsInUse awarded,
      CatalogueInUse inUse,
      Offers offers) {
    this.series = series;
    this.catalogue = catalogue;
    this.tables = tables;
    this.awarded = awarded;
    this.inUse = inUse;
    this.offers = offers;
  }

  @Override
  public Decision<Taken> handle(Call call, Command command) {
    if (series.find(command.series()).isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var syllabus = catalogue.findSyllabus(command.syllabus());
    if (syllabus.isEmpty()) {
      return Decision.refused(new CatalogueRefusal.SyllabusNotInCatalogue(command.syllabus()));
    }
    if (awarded.isAwarded(command.series(), command.syllabus())) {
      return Decision.refused(
          new CatalogueRefusal.OptionsAwarded(command.series(), command.syllabus()));
    }
    var rows = new OptionRows(syllabus.get().type(), catalogue);
    var options = rows.read(command.rows());
    if (options.isEmpty()) {
      return Decision.refused(rows.refused());
    }
    var leftOut = leftOut(command, options.get());
    if (!leftOut.isEmpty()) {
      return Decision.refused(leftOut);
    }
    var outOfRange = outOfRange(command);
    if (!outOfRange.isEmpty()) {
      return Decision.refused(outOfRange);
    }
    var before = tables.find(command.series(), command.syllabus());
    if (before.filter(table -> table.options().equals(options.get())).isPresent()) {
      return Decision.granted(taken(before.get()));
    }
    var version = before.map(OptionTable::version).orElse(0) + 1;
    var table = new OptionTable(command.series(), command.syllabus(), version, options.get());
    return tables.add(table)
        ? Decision.changed(taken(table), change(table))
        : Decision.refused(new AccessRefusal.StaleVersion(version - 1));
  }

  private List<CatalogueRefusal> leftOut(Command command, SyllabusOptions options) {
    var offered = offers.list(command.series()).stream().filter(Offer::isOpen).map(Offer::option);
    var entered = inUse.optionsEntered(command.series(), command.syllabus()).stream();
    return Stream.concat(offered, entered)
        .filter(option -> option.syllabus().equals(command.syllabus()))
        .filter(option -> !options.have(option))
        .distinct()
        .sorted(Comparator.comparing(OptionKey::toString))
        .<CatalogueRefusal>map(CatalogueRefusal.NeededOptionLeftOut::new)
        .toList();
  }

  /** Rows that allow less than somebody has been given. */
  private List<RowRefused> outOfRange(Command command) {
    var marks = inUse.highestMarks(command.series(), command.syllabus());
    return command.rows().stream()
        .flatMap(
            row ->
                marks.stream()
                    .filter(highest -> highest.option().option().equals(row.value().option()))
                    .filter(highest -> highest.component().equals(row.value().component()))
                    .map(HighestMark::mark)
                    .filter(mark -> mark > row.value().componentMaximum())
                    .map(mark -> refused(row, mark)))
        .toList();
  }

  private static RowRefused refused(Row<Line> row, int mark) {
    return new RowRefused(
        row.line(),
        Optional.of("component_maximum"),
        new MarkOutOfRange(row.value().component(), mark, row.value().componentMaximum()));
  }

  private static Change change(OptionTable table) {
    List<String> keys = table.options().options().stream().map(OptionScheme::key).toList();
    return Change.of("option-table", table.series() + "/" + table.syllabus(), "taken")
        .to("version", table.version())
        .to("options", keys)
        .under(CatalogueRefusal.WEIGHTING);
  }

  private static Taken taken(OptionTable table) {
    return new Taken(table.series(), table.syllabus(), table.version());
  }
}
