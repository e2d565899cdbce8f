package org.examcycle.acceptance.driver.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.CatalogueDriver;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.UsualType;

@PerScenario
class OverHttpCatalogue implements CatalogueDriver {

  private final Clients clients;

  OverHttpCatalogue(Clients clients) {
    this.clients = clients;
  }

  @Override
  public Outcome<Taken> importType(Actor by, UsualType type, String scale) {
    return Clients.asked(() -> taken(as(by).importTypes(file(type, scale, ""))));
  }

  @Override
  public Outcome<Taken> importTypeNotIn(Actor by, UsualType type, String kind) {
    return Clients.asked(() -> taken(as(by).importTypes(file(type, type.scale(), kind))));
  }

  @Override
  public Outcome<Taken> importSyllabus(Actor by, SyllabusRow row) {
    var file =
        CsvText.of(
            "syllabus,title,type,language",
            List.of(row),
            each ->
                List.of(each.syllabus(), each.title(), each.type(), each.language() ? "yes" : ""));
    return Clients.asked(() -> taken(as(by).importSyllabuses(file)));
  }

  private static Taken taken(CatalogueClient.Imported body) {
    return new Taken(body.added(), body.changed(), body.unchanged());
  }

  @Override
  public Outcome<String> defineScale(Actor by, String scale, List<GradeRow> grades) {
    var rows =
        grades.stream()
            .map(
                row ->
                    new CatalogueClient.GradeRow(
                        row.grade(),
                        row.printed(),
                        row.ofComponents(),
                        row.pumLow(),
                        row.pumHigh()))
            .toList();
    return Clients.asked(
        () -> {
          as(by).defineScale(scale, new CatalogueClient.Scale(rows, Set.of("UK")));
          return scale;
        });
  }

  private static String file(UsualType usual, String scale, String notIn) {
    return CsvText.of(
        "code,title,level,family,grade_scale,pum_scheme,"
            + "award_rule,outcome_rule,release_rule,enquiry_rule,not_in",
        List.of(usual),
        type ->
            List.of(
                type.code(),
                type.title(),
                type.level(),
                type.family(),
                scale,
                type.hasPum() ? type.scale() : "",
                UsualType.AWARD_RULE,
                UsualType.OUTCOME_RULE,
                UsualType.RELEASE_RULE,
                UsualType.ENQUIRY_RULE,
                notIn));
  }

  @Override
  public Outcome<List<GradeRow>> scale(Actor by, String scale) {
    return Clients.asked(() -> as(by).scale(scale))
        .map(
            body ->
                body.grades().stream()
                    .map(
                        row ->
                            new GradeRow(
                                row.grade(),
                                row.printed(),
                                row.ofComponents(),
                                row.pumLow(),
                                row.pumHigh()))
                    .toList());
  }

  @Override
  public Outcome<Map<String, String>> scalesOfTypes(Actor by, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).types(pageSize, after)).stream()
                .collect(
                    Collectors.toMap(
                        CatalogueClient.TypeBody::code, CatalogueClient.TypeBody::gradeScale)));
  }

  @Override
  public Outcome<List<String>> syllabuses(Actor by, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).syllabuses(pageSize, after)).stream()
                .map(CatalogueClient.Syllabus::code)
                .toList());
  }

  @Override
  public Outcome<Long> importOptions(
      Actor by, String series, String syllabus, List<OptionRow> rows) {
    var file =
        CsvText.of(
            "option,alias,type,maximum,component,component_maximum,factor,share,endorsement,carries",
            rows,
            row ->
                List.of(
                    row.option().orElse(""),
                    row.alias().orElse(""),
                    row.type().orElse(""),
                    row.maximum(),
                    row.component(),
                    row.componentMaximum(),
                    row.factor().orElse(""),
                    row.share().orElse(""),
                    row.endorsement().orElse(""),
                    row.carries().orElse("")));
    return Clients.asked(() -> Versions.of(as(by).importOptions(series, syllabus, file)));
  }

  @Override
  public Outcome<List<OptionSeen>> options(Actor by, String series, String syllabus) {
    return Clients.asked(() -> as(by).options(series, syllabus))
        .map(table -> table.options().stream().map(OverHttpCatalogue::seen).toList());
  }

  private static OptionSeen seen(CatalogueClient.Option option) {
    return new OptionSeen(
        option.code(),
        option.maximum(),
        option.components().stream()
            .map(each -> new WeightSeen(each.code(), each.maximum(), each.factor()))
            .toList());
  }

  @Override
  public Outcome<Taken> offer(Actor by, String series, List<OfferRow> rows) {
    var file =
        CsvText.of(
            "syllabus,option,zones,private_candidates,retakes_only,fee_minor_units,currency",
            rows,
            row ->
                List.of(
                    row.syllabus(),
                    row.option().orElse(""),
                    zones(row.zones()),
                    row.privateCandidates() ? "yes" : "no",
                    row.retakesOnly() ? "yes" : "no",
                    row.fee(),
                    row.currency()));
    return Clients.asked(() -> taken(as(by).importOffers(series, file)));
  }

  private static String zones(List<Integer> zones) {
    return zones.isEmpty()
        ? "NONE"
        : zones.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  @Override
  public Outcome<List<OfferSeen>> offers(Actor by, String series, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).offers(series, pageSize, after)).stream()
                .map(OverHttpCatalogue::seen)
                .toList());
  }

  @Override
  public Outcome<List<OfferSeen>> offersTo(Actor by, String series, String centre, int pageSize) {
    return Clients.asked(
        () ->
            Paged.all(after -> as(by).offersTo(centre, series, pageSize, after)).stream()
                .map(OverHttpCatalogue::seen)
                .toList());
  }

  private static OfferSeen seen(CatalogueClient.OfferBody body) {
    return new OfferSeen(
        new OfferRow(
            body.syllabus(),
            body.option(),
            body.zones(),
            body.privateCandidates(),
            body.retakesOnly(),
            body.fee().minorUnits(),
            body.fee().currency()),
        body.title(),
        body.components());
  }

  @Override
  public Outcome<Integer> prohibit(Actor by, String fromSeries, List<PairRow> rows) {
    var file =
        CsvText.of(
            "syllabus,syllabus_not_with", rows, row -> List.of(row.syllabus(), row.notWith()));
    return Clients.asked(() -> as(by).importPairs(fromSeries, file).pairs());
  }

  private CatalogueClient as(Actor by) {
    return clients.as(by, CatalogueClient.class);
  }
}
