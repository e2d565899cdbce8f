package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.file.Row;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Money;

/** One type of qualification, its syllabuses, and what is offered at which price. */
final class DemonstrationCatalogue {

  private static final String SCALE = "igcse-1";

  private static final QualificationType IGCSE =
      new QualificationType(
          "IGCSE",
          "IGCSE",
          "IGCSE_O_LEVEL",
          "IGCSE_AND_O_LEVEL",
          SCALE,
          Optional.empty(),
          "component-sum/1",
          "word-before-grade/1",
          "at-one-instant/1",
          "none");

  private final DefineScale defineScale;
  private final ImportQualificationTypes importTypes;
  private final ImportSyllabuses importSyllabuses;
  private final ImportOffers importOffers;

  DemonstrationCatalogue(
      DefineScale defineScale,
      ImportQualificationTypes importTypes,
      ImportSyllabuses importSyllabuses,
      ImportOffers importOffers) {
    this.defineScale = defineScale;
    this.importTypes = importTypes;
    this.importSyllabuses = importSyllabuses;
    this.importOffers = importOffers;
  }

  Set<SyllabusCode> load(Instant now) {
    Given.byTheBoard(defineScale, new DefineScale.Command(scale(), Optional.empty()), now);
    Given.byTheBoard(
        importTypes, new ImportQualificationTypes.Command(List.of(new Row<>(2, IGCSE))), now);
    var lines = Table.lines("syllabuses.csv", DemonstrationCatalogue::syllabus);
    Given.byTheBoard(importSyllabuses, new ImportSyllabuses.Command(lines), now);
    return lines.stream()
        .map(line -> line.value().syllabus())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<OptionKey> offer(SeriesCode series, Instant now) {
    var offers = Table.lines("fees.csv", row -> offer(series, row));
    Given.byTheBoard(importOffers, new ImportOffers.Command(series, offers), now);
    return offers.stream().map(offer -> offer.value().option()).toList();
  }

  private static GradeScale scale() {
    return new GradeScale(
        SCALE,
        List.of("A*", "A", "B", "C", "D", "E", "F", "G").stream()
            .map(grade -> new GradeScale.Row(Grade.of(grade), printed(grade), !grade.equals("A*")))
            .toList());
  }

  private static String printed(String grade) {
    return grade + "(" + grade.toLowerCase(Locale.ROOT) + ")";
  }

  private static ImportSyllabuses.Line syllabus(NamedCsvRecord row) {
    return new ImportSyllabuses.Line(
        SyllabusCode.of(row.getField("syllabus")), row.getField("title"), IGCSE.code());
  }

  private static Offer offer(SeriesCode series, NamedCsvRecord row) {
    return new Offer(
        series,
        OptionKey.of(row.getField("syllabus"), row.getField("option")),
        AdministrativeZone.all(),
        true,
        false,
        new Money(Long.parseLong(row.getField("on_time")) * 100, DemonstrationSeries.CURRENCY));
  }
}
