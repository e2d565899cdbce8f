package org.examcycle.testkit.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examcycle.testkit.award.Chemistry.CODE;
import static org.examcycle.testkit.award.Chemistry.IGCSE;
import static org.examcycle.testkit.award.Chemistry.JUNE;
import static org.examcycle.testkit.award.Chemistry.PUM;
import static org.examcycle.testkit.award.Chemistry.SCALE;
import static org.examcycle.testkit.award.Chemistry.SYLLABUS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.ThresholdTables;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.quantity.Fraction;
import org.junit.jupiter.api.Test;

/** What catalogue, options and thresholds are on every adapter. */
public abstract class CatalogueContract extends AwardPortsContract {

  private static final QualificationType OTHER_TYPE =
      new QualificationType(
          "A_TYPE",
          "A type",
          "LEVEL",
          "FAMILY",
          "igcse-1",
          Optional.empty(),
          "component-sum/1",
          "word-before-grade/1",
          "at-one-instant/1",
          "none",
          Set.of(SeriesKind.of("MARCH"), SeriesKind.of("JUNE_NOVEMBER")));

  @Test
  final void what_is_added_is_found_and_added_once() {
    chemistry();
    var catalogue = get(SyllabusCatalogue.class);
    assertThat(catalogue.findScale("igcse-1")).contains(SCALE);
    assertThat(catalogue.findPumScheme("igcse-1")).contains(PUM);
    assertThat(catalogue.findType("IGCSE")).contains(IGCSE);
    assertThat(catalogue.findSyllabus(CODE)).contains(SYLLABUS);
    assertThat(within(() -> catalogue.addScale(SCALE))).isFalse();
    assertThat(
            within(() -> catalogue.addPumScheme(new PumScheme("igcse-1", PUM.bands(), Set.of()))))
        .isFalse();
    assertThat(within(() -> catalogue.addType(IGCSE))).isFalse();
    assertThat(within(() -> catalogue.addSyllabus(SYLLABUS))).isFalse();
    assertThat(catalogue.findPumScheme("igcse-1")).contains(PUM);
  }

  @Test
  final void what_was_not_added_is_not_found_and_not_saved() {
    chemistry();
    var catalogue = get(SyllabusCatalogue.class);
    assertThat(catalogue.findScale("as-1")).isEmpty();
    assertThat(catalogue.findPumScheme("as-1")).isEmpty();
    assertThat(catalogue.findType("AS")).isEmpty();
    assertThat(catalogue.findSyllabus(SyllabusCode.of("9701"))).isEmpty();
    assertThat(within(() -> catalogue.saveType(OTHER_TYPE))).isFalse();
    assertThat(
            within(
                () ->
                    catalogue.saveSyllabus(
                        new Syllabus(SyllabusCode.of("9701"), "Chemistry", IGCSE))))
        .isFalse();
  }

  @Test
  final void types_and_syllabuses_are_listed_by_code_as_they_were_saved_last() {
    chemistry();
    var catalogue = get(SyllabusCatalogue.class);
    var before = new Syllabus(SyllabusCode.of("0450"), "Business", IGCSE, true);
    var moved = new Syllabus(CODE, "Chemistry (moved)", OTHER_TYPE);
    within(() -> catalogue.addType(OTHER_TYPE) && catalogue.addSyllabus(before));
    assertThat(within(() -> catalogue.saveSyllabus(moved))).isTrue();
    assertThat(catalogue.listTypes()).containsExactly(OTHER_TYPE, IGCSE);
    assertThat(catalogue.listSyllabuses()).containsExactly(before, moved);
    assertThat(catalogue.listCodes()).containsExactlyInAnyOrder(before.code(), moved.code());
    assertThat(catalogue.findSyllabuses(Set.of(moved.code(), before.code())))
        .containsExactly(before, moved);
    assertThat(catalogue.findSyllabuses(Set.of(moved.code(), SyllabusCode.of("9999"))))
        .containsExactly(moved);
    assertThat(catalogue.findSyllabuses(Set.of())).isEmpty();
  }

  @Test
  final void the_newest_version_of_options_is_found_and_every_other_by_its_number() {
    chemistry();
    var options = get(OptionTables.class);
    assertThat(within(() -> options.add(Chemistry.options(2)))).isTrue();
    assertThat(within(() -> options.add(Chemistry.options(2)))).isFalse();
    assertThat(options.find(JUNE, CODE)).contains(Chemistry.options(2));
    assertThat(options.find(JUNE, CODE, 1)).contains(Chemistry.options(1));
    assertThat(options.find(JUNE, CODE, 3)).isEmpty();
    assertThat(options.find(SeriesCode.of("2027-11"), CODE)).isEmpty();
    assertThat(options.find(JUNE, SyllabusCode.of("0450"))).isEmpty();
  }

  @Test
  final void what_components_carry_is_kept() {
    chemistry();
    var work = new Carries.Work(Set.of(ComponentCode.of("13"), ComponentCode.of("03")));
    var whole = new Carries.WholeResult("AS_LEVEL");
    var scheme =
        new OptionScheme(
            Optional.of(OptionCode.of("CX")),
            Optional.empty(),
            "IGCSE",
            100,
            List.of(carrying("83", work), carrying("95", whole)));
    var table = new OptionTable(JUNE, CODE, 2, new SyllabusOptions(List.of(scheme)));

    assertThat(within(() -> get(OptionTables.class).add(table))).isTrue();
    assertThat(get(OptionTables.class).find(JUNE, CODE)).contains(table);
  }

  private static WeightedComponent carrying(String code, Carries what) {
    return new WeightedComponent(
        ComponentCode.of(code), 50, Fraction.ONE, Optional.empty(), Optional.of(what));
  }

  @Test
  final void the_newest_version_of_thresholds_is_found_and_every_other_by_its_number() {
    chemistry();
    var tables = get(ThresholdTables.class);
    assertThat(within(() -> tables.add(Chemistry.thresholds(2)))).isTrue();
    assertThat(within(() -> tables.add(Chemistry.thresholds(2)))).isFalse();
    assertThat(tables.findForOptions(JUNE, CODE)).contains(Chemistry.thresholds(2));
    assertThat(tables.findForOptions(JUNE, CODE, 1)).contains(Chemistry.thresholds(1));
    assertThat(tables.findForOptions(JUNE, CODE, 3)).isEmpty();
    assertThat(tables.findForComponents(JUNE, CODE)).isEmpty();
    assertThat(within(() -> tables.add(Chemistry.componentThresholds(1)))).isTrue();
    assertThat(within(() -> tables.add(Chemistry.componentThresholds(2)))).isTrue();
    assertThat(within(() -> tables.add(Chemistry.componentThresholds(2)))).isFalse();
    assertThat(tables.findForComponents(JUNE, CODE)).contains(Chemistry.componentThresholds(2));
    assertThat(tables.findForComponents(JUNE, CODE, 1)).contains(Chemistry.componentThresholds(1));
  }
}
