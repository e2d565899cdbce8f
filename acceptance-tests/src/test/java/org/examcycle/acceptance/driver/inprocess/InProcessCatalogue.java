package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.UsualType;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportProhibitedPairs;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.catalogue.Imported;
import org.examcycle.application.catalogue.ListOffers;
import org.examcycle.application.catalogue.ListOffersToCentre;
import org.examcycle.application.catalogue.OfferView;
import org.examcycle.application.catalogue.ReadOptions;
import org.examcycle.application.catalogue.ReadQualificationTypes;
import org.examcycle.application.catalogue.ReadScale;
import org.examcycle.application.catalogue.ReadSyllabuses;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.domain.quantity.Money;

@PerScenario
class InProcessCatalogue implements CatalogueDriver {

  private final Calls calls;
  private final DefineScale defineScale;
  private final ReadScale readScale;
  private final ImportQualificationTypes importTypes;
  private final ReadQualificationTypes readTypes;
  private final ImportSyllabuses importSyllabuses;
  private final ReadSyllabuses readSyllabuses;
  private final ImportOptions importOptions;
  private final ReadOptions readOptions;
  private final ImportOffers importOffers;
  private final ListOffers listOffers;
  private final ListOffersToCentre listOffersToCentre;
  private final ImportProhibitedPairs importPairs;

  InProcessCatalogue(
      Calls calls,
      DefineScale defineScale,
      ReadScale readScale,
      ImportQualificationTypes importTypes,
      ReadQualificationTypes readTypes,
      ImportSyllabuses importSyllabuses,
      ReadSyllabuses readSyllabuses,
      ImportOptions importOptions,
      ReadOptions readOptions,
      ImportOffers importOffers,
      ListOffers listOffers,
      ListOffersToCentre listOffersToCentre,
      ImportProhibitedPairs importPairs) {
    this.calls = calls;
    this.defineScale = defineScale;
    this.readScale = readScale;
    this.importTypes = importTypes;
    this.readTypes = readTypes;
    this.importSyllabuses = importSyllabuses;
    this.readSyllabuses = readSyllabuses;
    this.importOptions = importOptions;
    this.readOptions = readOptions;
    this.importOffers = importOffers;
    this.listOffers = listOffers;
    this.listOffersToCentre = listOffersToCentre;
    this.importPairs = importPairs;
  }

  @Override
  public Outcome<Taken> importType(Actor by, UsualType type, String scale) {
    return importType(by, type(type, scale, Set.of()));
  }

  @Override
  public Outcome<Taken> importTypeNotIn(Actor by, UsualType type, String kind) {
    return importType(by, type(type, type.scale(), Set.of(SeriesKind.of(kind))));
  }

  private Outcome<Taken> importType(Actor by, QualificationType type) {
    var rows = Lines.of(List.of(type), Function.identity());
    return calls
        .ask(importTypes, by, new ImportQualificationTypes.Command(rows))
        .map(InProcessCatalogue::taken);
  }

  @Override
  public Outcome<Taken> importSyllabus(Actor by, SyllabusRow row) {
    var line =
        new ImportSyllabuses.Line(
            SyllabusCode.of(row.syllabus()), row.title(), row.type(), Optional.of(row.language()));
    return calls
        .ask(
            importSyllabuses,
            by,
            new ImportSyllabuses.Command(Lines.of(List.of(line), each -> each)))
        .map(InProcessCatalogue::taken);
  }

  private static Taken taken(Imported imported) {
    return new Taken(imported.added(), imported.changed(), imported.unchanged());
  }

  @Override
  public Outcome<String> defineScale(Actor by, String scale, List<GradeRow> grades) {
    var rows =
        grades.stream()
            .map(
                row -> new GradeScale.Row(Grade.of(row.grade()), row.printed(), row.ofComponents()))
            .toList();
    return calls
        .ask(
            defineScale,
            by,
            new DefineScale.Command(new GradeScale(scale, rows), bands(scale, grades)))
        .map(DefineScale.Defined::scale);
  }

  private static Optional<PumScheme> bands(String scale, List<GradeRow> grades) {
    return grades.getFirst().pumLow().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PumScheme(
                scale,
                grades.stream()
                    .map(
                        row ->
                            new PumScheme.Band(
                                Grade.of(row.grade()),
                                row.pumLow().orElseThrow(),
                                row.pumHigh().orElseThrow()))
                    .toList(),
                Set.of(Route.UK)));
  }

  private static QualificationType type(UsualType type, String scale, Set<SeriesKind> notIn) {
    return new QualificationType(
        type.code(),
        type.title(),
        type.level(),
        type.family(),
        scale,
        Optional.of(type.scale()).filter(_ -> type.hasPum()),
        UsualType.AWARD_RULE,
        UsualType.OUTCOME_RULE,
        UsualType.RELEASE_RULE,
        UsualType.ENQUIRY_RULE,
        notIn);
  }

  @Override
  public Outcome<List<GradeRow>> scale(Actor by, String scale) {
    return calls
        .ask(readScale, by, new ReadScale.Query(scale))
        .map(read -> read.scale().rows().stream().map(row -> seen(row, read.pumScheme())).toList());
  }

  private static GradeRow seen(GradeScale.Row row, Optional<PumScheme> bands) {
    var band =
        bands.stream()
            .flatMap(scheme -> scheme.bands().stream())
            .filter(each -> each.grade().equals(row.grade()))
            .findFirst();
    return new GradeRow(
        row.grade().symbol(),
        row.printed(),
        row.ofComponents(),
        band.map(PumScheme.Band::low),
        band.map(PumScheme.Band::high));
  }

  @Override
  public Outcome<Map<String, String>> scalesOfTypes(Actor by, int pageSize) {
    return Pages.all(pageSize, page -> calls.ask(readTypes, by, page))
        .map(
            all ->
                all.stream()
                    .collect(
                        Collectors.toMap(QualificationType::code, QualificationType::gradeScale)));
  }

  @Override
  public Outcome<List<String>> syllabuses(Actor by, int pageSize) {
    return Pages.all(pageSize, page -> calls.ask(readSyllabuses, by, page))
        .map(all -> all.stream().map(syllabus -> syllabus.code().value()).toList());
  }

  @Override
  public Outcome<Long> importOptions(
      Actor by, String series, String syllabus, List<OptionRow> rows) {
    var command =
        new ImportOptions.Command(
            SeriesCode.of(series),
            SyllabusCode.of(syllabus),
            Lines.of(rows, InProcessCatalogue::line));
    return calls.ask(importOptions, by, command).map(taken -> (long) taken.version());
  }

  private static ImportOptions.Line line(OptionRow row) {
    return new ImportOptions.Line(
        row.option().map(OptionCode::of),
        row.alias().map(OptionCode::of),
        row.type(),
        row.maximum(),
        ComponentCode.of(row.component()),
        row.componentMaximum(),
        row.factor().map(Fraction::parse),
        row.share().map(Fraction::parse),
        row.endorsement(),
        row.carries().flatMap(Carries::parse));
  }

  @Override
  public Outcome<List<OptionSeen>> options(Actor by, String series, String syllabus) {
    var query = new ReadOptions.Query(SeriesCode.of(series), SyllabusCode.of(syllabus));
    return calls
        .ask(readOptions, by, query)
        .map(table -> table.options().options().stream().map(InProcessCatalogue::seen).toList());
  }

  private static OptionSeen seen(OptionScheme option) {
    return new OptionSeen(
        option.code().map(OptionCode::value),
        option.maximum(),
        option.components().stream()
            .map(
                each ->
                    new WeightSeen(each.code().value(), each.maximum(), each.factor().toString()))
            .toList());
  }

  @Override
  public Outcome<Taken> offer(Actor by, String series, List<OfferRow> rows) {
    var code = SeriesCode.of(series);
    return calls
        .ask(
            importOffers,
            by,
            new ImportOffers.Command(code, Lines.of(rows, row -> offer(code, row))))
        .map(taken -> new Taken(taken.added(), taken.changed(), taken.unchanged()));
  }

  private static Offer offer(SeriesCode series, OfferRow row) {
    return new Offer(
        series,
        new OptionKey(SyllabusCode.of(row.syllabus()), row.option().map(OptionCode::of)),
        row.zones().stream().map(AdministrativeZone::of).collect(Collectors.toSet()),
        row.privateCandidates(),
        row.retakesOnly(),
        Money.of(row.fee(), row.currency()));
  }

  @Override
  public Outcome<List<OfferSeen>> offers(Actor by, String series, int pageSize) {
    var code = SeriesCode.of(series);
    return Pages.all(pageSize, page -> calls.ask(listOffers, by, new ListOffers.Query(code, page)))
        .map(all -> all.stream().map(InProcessCatalogue::seen).toList());
  }

  @Override
  public Outcome<List<OfferSeen>> offersTo(Actor by, String series, String centre, int pageSize) {
    var code = SeriesCode.of(series);
    var number = CentreNumber.of(centre);
    return Pages.all(
            pageSize,
            page ->
                calls.ask(listOffersToCentre, by, new ListOffersToCentre.Query(code, number, page)))
        .map(all -> all.stream().map(InProcessCatalogue::seen).toList());
  }

  private static OfferSeen seen(OfferView view) {
    var offer = view.offer();
    return new OfferSeen(
        new OfferRow(
            offer.option().syllabus().value(),
            offer.option().option().map(OptionCode::value),
            offer.zones().stream().sorted().map(AdministrativeZone::number).toList(),
            offer.privateCandidates(),
            offer.retakesOnly(),
            offer.fee().minorUnits(),
            offer.fee().currency().getCurrencyCode()),
        view.title(),
        view.components().stream().map(ComponentCode::value).toList());
  }

  @Override
  public Outcome<Integer> prohibit(Actor by, String fromSeries, List<PairRow> rows) {
    var lines =
        Lines.of(
            rows,
            row ->
                new ImportProhibitedPairs.Pair(
                    SyllabusCode.of(row.syllabus()), SyllabusCode.of(row.notWith())));
    return calls
        .ask(importPairs, by, new ImportProhibitedPairs.Command(SeriesCode.of(fromSeries), lines))
        .map(ImportProhibitedPairs.Taken::pairs);
  }
}
