package org.examcycle.dev.board;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportProhibitedPairs;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Money;

/**
 * Scales, types of qualification, syllabuses, their options, and what is offered at which price.
 */
final class DemonstrationCatalogue {

  /** The first series that the board holds. */
  private static final SeriesCode PAIRS_SINCE = SeriesCode.of("2018-11");

  private static final Money USUAL_FEE = new Money(896_00, DemonstrationSeries.CURRENCY);

  private final DefineScale defineScale;
  private final ImportQualificationTypes importTypes;
  private final ImportSyllabuses importSyllabuses;
  private final ImportOptions importOptions;
  private final ImportOffers importOffers;
  private final ImportProhibitedPairs importPairs;

  DemonstrationCatalogue(
      DefineScale defineScale,
      ImportQualificationTypes importTypes,
      ImportSyllabuses importSyllabuses,
      ImportOptions importOptions,
      ImportOffers importOffers,
      ImportProhibitedPairs importPairs) {
    this.defineScale = defineScale;
    this.importTypes = importTypes;
    this.importSyllabuses = importSyllabuses;
    this.importOptions = importOptions;
    this.importOffers = importOffers;
    this.importPairs = importPairs;
  }

  Set<SyllabusCode> load(Instant now) {
    DemonstrationScales.all().forEach(scale -> Given.byTheBoard(defineScale, scale, now));
    var types = Table.lines("types.csv", DemonstrationCatalogue::type);
    Given.byTheBoard(importTypes, new ImportQualificationTypes.Command(types), now);
    var syllabuses = Table.lines("syllabuses.csv", DemonstrationCatalogue::syllabus);
    Given.byTheBoard(importSyllabuses, new ImportSyllabuses.Command(syllabuses), now);
    var pairs = Table.lines("prohibited-pairs.csv", DemonstrationCatalogue::pair);
    Given.byTheBoard(importPairs, new ImportProhibitedPairs.Command(PAIRS_SINCE, pairs), now);
    return syllabuses.stream()
        .map(line -> line.value().syllabus())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The options of the series's tables; of one without, those of the list of fees. */
  List<OptionKey> offer(DemonstrationSeries series, Instant now) {
    for (var table : series.tables()) {
      Given.byTheBoard(
          importOptions,
          new ImportOptions.Command(
              series.code(), table.syllabus(), Table.numbered(table.optionLines())),
          now);
    }
    var offers = Table.numbered(offers(series));
    Given.byTheBoard(importOffers, new ImportOffers.Command(series.code(), offers), now);
    return offers.stream().map(offer -> offer.value().option()).toList();
  }

  private static List<Offer> offers(DemonstrationSeries series) {
    return series.tables().isEmpty()
        ? Table.read("fees.csv", row -> offer(series.code(), row))
        : series.tables().stream()
            .flatMap(table -> table.options().stream())
            .map(option -> offer(series.code(), option, USUAL_FEE))
            .toList();
  }

  private static Offer offer(SeriesCode series, NamedCsvRecord row) {
    return offer(
        series,
        OptionKey.of(row.getField("syllabus"), row.getField("option")),
        new Money(100L * Table.whole(row, "on_time"), DemonstrationSeries.CURRENCY));
  }

  private static Offer offer(SeriesCode series, OptionKey option, Money fee) {
    return new Offer(series, option, AdministrativeZone.all(), true, false, fee);
  }

  private static QualificationType type(NamedCsvRecord row) {
    return new QualificationType(
        row.getField("type"),
        row.getField("title"),
        row.getField("level"),
        row.getField("family"),
        row.getField("scale"),
        Table.filled(row, "pum_scheme"),
        "component-sum/1",
        "word-before-grade/1",
        "at-one-instant/1",
        "none");
  }

  private static ImportProhibitedPairs.Pair pair(NamedCsvRecord row) {
    return new ImportProhibitedPairs.Pair(
        SyllabusCode.of(row.getField("syllabus")),
        SyllabusCode.of(row.getField("syllabus_not_with")));
  }

  private static ImportSyllabuses.Line syllabus(NamedCsvRecord row) {
    return new ImportSyllabuses.Line(
        SyllabusCode.of(row.getField("syllabus")), row.getField("title"), row.getField("type"));
  }
}
