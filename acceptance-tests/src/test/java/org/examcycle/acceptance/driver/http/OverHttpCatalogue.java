package org.examcycle.acceptance.driver.http;

import java.util.List;
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
  public void haveSyllabus(Actor by, String syllabus, String title, String type) {
    var usual = UsualType.of(type);
    as(by).defineScale(usual.scale(), scale(usual));
    Clients.asked(() -> as(by).importTypes(types(usual))).seen();
    var file =
        CsvText.of("syllabus,title,type", List.of(syllabus), code -> List.of(code, title, type));
    Clients.asked(() -> as(by).importSyllabuses(file)).seen();
  }

  private static CatalogueClient.Scale scale(UsualType type) {
    return new CatalogueClient.Scale(
        type.grades().stream()
            .map(grade -> new CatalogueClient.GradeRow(grade, grade, !grade.equals("A*")))
            .toList(),
        Set.of());
  }

  private static String types(UsualType usual) {
    return CsvText.of(
        "code,title,level,family,grade_scale,pum_scheme,"
            + "award_rule,outcome_rule,release_rule,enquiry_rule",
        List.of(usual),
        type ->
            List.of(
                type.code(),
                type.title(),
                type.level(),
                type.family(),
                type.scale(),
                "",
                UsualType.AWARD_RULE,
                UsualType.OUTCOME_RULE,
                UsualType.RELEASE_RULE,
                UsualType.ENQUIRY_RULE));
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
                    row.zones().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    row.privateCandidates() ? "yes" : "no",
                    row.retakesOnly() ? "yes" : "no",
                    row.fee(),
                    row.currency()));
    return Clients.asked(() -> as(by).importOffers(series, file))
        .map(taken -> new Taken(taken.added(), taken.changed(), taken.unchanged()));
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
