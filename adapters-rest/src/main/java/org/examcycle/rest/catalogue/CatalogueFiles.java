package org.examcycle.rest.catalogue;

import java.util.Optional;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/** The files of the catalogue. */
final class CatalogueFiles {

  static final CsvFormat<QualificationType> TYPES =
      CsvFormat.with(
              "code",
              "title",
              "level",
              "family",
              "grade_scale",
              "award_rule",
              "outcome_rule",
              "release_rule",
              "enquiry_rule")
          .optional("pum_scheme")
          .as(CatalogueFiles::type);

  static final CsvFormat<ImportSyllabuses.Line> SYLLABUSES =
      CsvFormat.with("syllabus", "title", "type")
          .as(
              line ->
                  new ImportSyllabuses.Line(
                      line.value("syllabus", SyllabusCode::parse),
                      line.text("title"),
                      line.text("type")));

  static final CsvFormat<ImportOptions.Line> OPTIONS =
      CsvFormat.with("option", "maximum", "component", "component_maximum")
          .optional("alias", "type", "factor", "share", "endorsement")
          .as(CatalogueFiles::option);

  private CatalogueFiles() {}

  private static QualificationType type(CsvLine line) {
    return new QualificationType(
        line.text("code"),
        line.text("title"),
        line.text("level"),
        line.text("family"),
        line.text("grade_scale"),
        line.optional("pum_scheme"),
        line.text("award_rule"),
        line.text("outcome_rule"),
        line.text("release_rule"),
        line.text("enquiry_rule"));
  }

  private static ImportOptions.Line option(CsvLine line) {
    return new ImportOptions.Line(
        line.optionalValue("option", OptionCode::parse),
        line.optionalValue("alias", OptionCode::parse),
        line.optional("type"),
        line.value("maximum", CatalogueFiles::whole),
        line.value("component", ComponentCode::parse),
        line.value("component_maximum", CatalogueFiles::whole),
        line.optionalValue("factor", CatalogueFiles::fraction),
        line.optionalValue("share", CatalogueFiles::fraction),
        line.optional("endorsement"));
  }

  private static Optional<Integer> whole(String text) {
    return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Fraction> fraction(String text) {
    return text.matches("[0-9]{1,9}(/[1-9][0-9]{0,8})?")
        ? Optional.of(Fraction.parse(text))
        : Optional.empty();
  }
}
