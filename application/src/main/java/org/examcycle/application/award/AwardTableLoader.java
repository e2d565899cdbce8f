package org.examcycle.application.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.application.catalogue.OptionTables;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardRuleBook;
import org.examcycle.domain.award.AwardTerms;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.SyllabusCode;

/** Loads what is newest, or again what a run used. */
final class AwardTableLoader {

  private final SyllabusCatalogue catalogue;
  private final OptionTables options;
  private final ThresholdTables thresholds;
  private final AwardRuleBook rules = AwardRuleBook.standard();

  AwardTableLoader(SyllabusCatalogue catalogue, OptionTables options, ThresholdTables thresholds) {
    this.catalogue = catalogue;
    this.options = options;
    this.thresholds = thresholds;
  }

  /** The newest of everything; empty without options or thresholds. */
  Optional<AwardTable> newest(SeriesCode series, SyllabusCode syllabus) {
    return options
        .find(series, syllabus)
        .flatMap(
            optionTable ->
                thresholds
                    .findForOptions(series, syllabus)
                    .map(
                        table ->
                            with(
                                optionTable,
                                table,
                                thresholds.findForComponents(series, syllabus),
                                names(optionTable))));
  }

  /** The options of a syllabus, with thresholds or without; none where its table is missing. */
  List<OptionKey> options(SeriesCode series, SyllabusCode syllabus) {
    return options.find(series, syllabus).stream()
        .flatMap(table -> table.options().options().stream())
        .map(option -> new OptionKey(syllabus, option.code()))
        .toList();
  }

  /**
   * What a run used.
   *
   * @throws IllegalStateException if a version is gone: none is ever deleted
   */
  AwardTable of(SeriesCode series, SyllabusCode syllabus, AwardBasis basis) {
    return with(
        options.find(series, syllabus, basis.options()).orElseThrow(IllegalStateException::new),
        thresholds
            .findForOptions(series, syllabus, basis.thresholds())
            .orElseThrow(IllegalStateException::new),
        basis
            .componentThresholds()
            .flatMap(version -> thresholds.findForComponents(series, syllabus, version)),
        basis.byOption());
  }

  private Map<String, AwardBasis.Names> names(OptionTable table) {
    var names = new HashMap<String, AwardBasis.Names>();
    for (var option : table.options().options()) {
      var type = catalogue.findType(option.type()).orElseThrow(IllegalStateException::new);
      names.put(
          option.key(),
          new AwardBasis.Names(
              type.code(),
              type.awardRule(),
              type.outcomeRule(),
              type.gradeScale(),
              type.pumScheme()));
    }
    return names;
  }

  private AwardTable with(
      OptionTable optionTable,
      OptionThresholdTable table,
      Optional<ComponentThresholdTable> components,
      Map<String, AwardBasis.Names> names) {
    var schemes = new HashMap<String, OptionScheme>();
    var terms = new HashMap<String, AwardTerms>();
    for (var option : optionTable.options().options()) {
      schemes.put(option.key(), option);
      var itsThresholds = table.byOption().get(option.key());
      var itsNames = names.get(option.key());
      if (itsThresholds != null && itsNames != null) {
        terms.put(
            option.key(),
            new AwardTerms(
                rules.findAwardRule(itsNames.awardRule()).orElseThrow(),
                rules.findOutcomeRule(itsNames.outcomeRule()).orElseThrow(),
                itsThresholds,
                components.map(ComponentThresholdTable::byComponent).orElse(Map.of()),
                itsNames.pumScheme().flatMap(catalogue::findPumScheme)));
      }
    }
    return new AwardTable(
        new AwardBasis(
            optionTable.version(),
            table.version(),
            components.map(ComponentThresholdTable::version),
            names),
        schemes,
        terms);
  }
}
