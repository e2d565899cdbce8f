package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.Route;

/** Grade scales with their bands of uniform marks (INT-AWD-08, INT-AWD-09). */
final class DemonstrationScales {

  private DemonstrationScales() {}

  static List<DefineScale.Command> all() {
    return Table.read("scales.csv", row -> row).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getField("scale"), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(scale -> scale(scale.getKey(), scale.getValue()))
        .toList();
  }

  private static DefineScale.Command scale(String name, List<NamedCsvRecord> rows) {
    var bands =
        rows.stream()
            .filter(row -> Table.filled(row, "pum_low").isPresent())
            .map(DemonstrationScales::band)
            .toList();
    return new DefineScale.Command(
        new GradeScale(name, rows.stream().map(DemonstrationScales::grade).toList()),
        bands.isEmpty()
            ? Optional.empty()
            : Optional.of(new PumScheme(name, bands, Set.of(Route.UK))));
  }

  private static GradeScale.Row grade(NamedCsvRecord row) {
    return new GradeScale.Row(
        Grade.of(row.getField("grade")), row.getField("printed"), Table.yes(row, "of_components"));
  }

  private static PumScheme.Band band(NamedCsvRecord row) {
    return new PumScheme.Band(
        Grade.of(row.getField("grade")), Table.whole(row, "pum_low"), Table.whole(row, "pum_high"));
  }
}
