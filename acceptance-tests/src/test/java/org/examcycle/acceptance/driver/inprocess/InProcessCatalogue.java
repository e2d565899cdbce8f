package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.UsualType;
import org.examcycle.application.catalogue.DefineScale;
import org.examcycle.application.catalogue.ImportOffers;
import org.examcycle.application.catalogue.ImportProhibitedPairs;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Money;

@PerScenario
class InProcessCatalogue implements CatalogueDriver {

  private final Calls calls;
  private final DefineScale defineScale;
  private final ImportQualificationTypes importTypes;
  private final ImportSyllabuses importSyllabuses;
  private final ImportOffers importOffers;
  private final ImportProhibitedPairs importPairs;

  InProcessCatalogue(
      Calls calls,
      DefineScale defineScale,
      ImportQualificationTypes importTypes,
      ImportSyllabuses importSyllabuses,
      ImportOffers importOffers,
      ImportProhibitedPairs importPairs) {
    this.calls = calls;
    this.defineScale = defineScale;
    this.importTypes = importTypes;
    this.importSyllabuses = importSyllabuses;
    this.importOffers = importOffers;
    this.importPairs = importPairs;
  }

  @Override
  public void haveSyllabus(Actor by, String syllabus, String title, String type) {
    var usual = UsualType.of(type);
    calls.ask(defineScale, by, new DefineScale.Command(scale(usual), Optional.empty())).seen();
    calls
        .ask(
            importTypes,
            by,
            new ImportQualificationTypes.Command(Lines.of(List.of(usual), this::type)))
        .seen();
    var line = new ImportSyllabuses.Line(SyllabusCode.of(syllabus), title, type);
    calls
        .ask(
            importSyllabuses, by, new ImportSyllabuses.Command(Lines.of(List.of(line), row -> row)))
        .seen();
  }

  private static GradeScale scale(UsualType type) {
    return new GradeScale(
        type.scale(),
        type.grades().stream()
            .map(grade -> new GradeScale.Row(new Grade(grade), grade, !grade.equals("A*")))
            .toList());
  }

  private QualificationType type(UsualType type) {
    return new QualificationType(
        type.code(),
        type.title(),
        type.level(),
        type.family(),
        type.scale(),
        Optional.empty(),
        UsualType.AWARD_RULE,
        UsualType.OUTCOME_RULE,
        UsualType.RELEASE_RULE,
        UsualType.ENQUIRY_RULE);
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
