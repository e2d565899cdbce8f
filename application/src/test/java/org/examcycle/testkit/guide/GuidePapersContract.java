package org.examcycle.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.guide.KeyDocuments;
import org.examcycle.application.guide.PublishedRegulations;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.guide.KeyDocument;
import org.examcycle.domain.guide.KeyDocument.Kind;
import org.examcycle.domain.guide.regulation.Regulations;
import org.examcycle.domain.guide.regulation.RuleText;
import org.examcycle.domain.guide.regulation.Scope;
import org.examcycle.domain.rule.RuleId;
import org.examcycle.testkit.RoomContract;
import org.junit.jupiter.api.Test;

/** What {@link KeyDocuments} and {@link PublishedRegulations} do on every adapter. */
public abstract class GuidePapersContract extends RoomContract {

  private static final ExamYear YEAR = ExamYear.of(2027);
  private static final Scope UK = new Scope(Optional.of(Route.UK), Optional.empty());
  private static final Scope JUNE =
      new Scope(Optional.empty(), Optional.of(SeriesCode.of("2027-06")));

  private static KeyDocument document(int year, Kind kind, String title) {
    return new KeyDocument(
        ExamYear.of(year), kind, title, "https://board.example/" + year + "/" + kind);
  }

  @Test
  final void a_year_s_documents_are_listed_by_kind_and_title_and_once() {
    var form = document(2027, Kind.FORM, "Access arrangements");
    var guide = document(2027, Kind.GUIDE, "guide to entries");
    var other = document(2027, Kind.GUIDE, "Zones");
    var handbook = document(2027, Kind.HANDBOOK, "Handbook");
    var old = document(2026, Kind.HANDBOOK, "Handbook");
    var documents = get(KeyDocuments.class);
    List.of(form, guide, old, handbook, other)
        .forEach(each -> assertThat(documents.add(each)).isTrue());

    assertThat(documents.add(document(2027, Kind.FORM, "Handbook"))).isFalse();
    assertThat(documents.list(YEAR)).containsExactly(handbook, other, guide, form);
    assertThat(documents.list(ExamYear.of(2026))).containsExactly(old);
    assertThat(documents.list(ExamYear.of(2025))).isEmpty();
  }

  private static Regulations regulations(int year, Scope scope, String words) {
    return new Regulations(
        ExamYear.of(year),
        scope,
        List.of(
            new RuleText(RuleId.of("INT-ENT-03"), "Handbook, 2.3", words),
            new RuleText(RuleId.of("INT-ENT-12"), "Handbook, 2.9", words)));
  }

  @Test
  final void regulations_and_supplements_are_published_once() {
    var published = get(PublishedRegulations.class);
    var everybody = regulations(2027, Scope.EVERYBODY, "Flat fees");
    var uk = regulations(2027, UK, "Need not ask");
    var june = regulations(2027, JUNE, "In June");
    List.of(everybody, uk, june).forEach(each -> assertThat(published.add(each)).isTrue());

    assertThat(published.add(regulations(2027, Scope.EVERYBODY, "Other"))).isFalse();
    assertThat(published.add(regulations(2027, UK, "Other"))).isFalse();
    assertThat(published.list(YEAR)).containsExactlyInAnyOrder(everybody, uk, june);
    assertThat(published.find(YEAR, Scope.EVERYBODY)).contains(everybody);
    assertThat(published.find(YEAR, UK)).contains(uk);
    assertThat(published.find(ExamYear.of(2026), UK)).isEmpty();
  }

  @Test
  final void the_year_before_is_the_last_with_regulations_for_everybody() {
    var published = get(PublishedRegulations.class);
    published.add(regulations(2024, Scope.EVERYBODY, "a"));
    published.add(regulations(2025, Scope.EVERYBODY, "b"));
    published.add(regulations(2026, UK, "c"));
    published.add(regulations(2027, Scope.EVERYBODY, "d"));

    assertThat(published.yearBefore(YEAR)).contains(ExamYear.of(2025));
    assertThat(published.yearBefore(ExamYear.of(2025))).contains(ExamYear.of(2024));
    assertThat(published.yearBefore(ExamYear.of(2024))).isEmpty();
  }
}
