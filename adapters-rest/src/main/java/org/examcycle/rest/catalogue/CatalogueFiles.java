package org.examcycle.rest.catalogue;

import static java.util.stream.Collectors.toSet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.examcycle.application.catalogue.ImportOptions;
import org.examcycle.application.catalogue.ImportQualificationTypes;
import org.examcycle.application.catalogue.ImportQualificationTypes.Part;
import org.examcycle.application.catalogue.ImportSyllabuses;
import org.examcycle.application.file.Row;
import org.examcycle.domain.calendar.SeriesKind;
import org.examcycle.domain.catalogue.Carries;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.quantity.Fraction;
import org.examcycle.rest.csv.CellForm;
import org.examcycle.rest.csv.Codes;
import org.examcycle.rest.csv.CsvFormat;
import org.examcycle.rest.csv.CsvLine;

/** The files of the catalogue. */
final class CatalogueFiles {

  private static final CellForm<String> TITLE = CellForm.words(200);

  /** As releases, offers and rows of other files name it. */
  private static final CellForm<String> NAME =
      CellForm.matching("[A-Z0-9_]{1,40}", Function.identity());

  private static final CellForm<String> TYPE =
      CellForm.matching(QualificationType.CODE.pattern(), Function.identity());

  private static final CellForm<Set<SeriesKind>> KINDS =
      CellForm.matching(
          SeriesKind.FORM + "( " + SeriesKind.FORM + ")*",
          text -> Arrays.stream(text.split(" ", -1)).map(SeriesKind::of).collect(toSet()));

  private static final CellForm<Integer> WHOLE = CellForm.whole(999_999);

  private static final CellForm<Fraction> FACTOR =
      CellForm.matching("[0-9]{1,9}(/[1-9][0-9]{0,8}|\\.[0-9]{1,8})?", CatalogueFiles::factor);

  private static final CellForm<Boolean> TRUTH = CellForm.matching("yes|no", "yes"::equals);

  private static final CellForm<Carries> CARRIES =
      CellForm.matching(Carries.FORM.pattern(), text -> Carries.parse(text).orElseThrow());

  private static final Map<String, Part> PARTS =
      Map.of("pum_scheme", Part.PUM_SCHEME, "not_in", Part.NOT_IN);

  static final CsvFormat<TypeLine> TYPES =
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
          .optional(PARTS.keySet().toArray(String[]::new))
          .as(CatalogueFiles::type);

  static final CsvFormat<ImportSyllabuses.Line> SYLLABUSES =
      CsvFormat.with("syllabus", "title", "type")
          .optional("language")
          .as(
              line ->
                  new ImportSyllabuses.Line(
                      line.value("syllabus", Codes.SYLLABUS),
                      line.value("title", TITLE),
                      line.text("type"),
                      language(line)));

  static final CsvFormat<ImportOptions.Line> OPTIONS =
      CsvFormat.with("option", "maximum", "component", "component_maximum")
          .optional("alias", "type", "factor", "share", "endorsement", "carries")
          .as(CatalogueFiles::option);

  private CatalogueFiles() {}

  /** An empty cell says no; a file without the column says nothing. */
  private static Optional<Boolean> language(CsvLine line) {
    return line.has("language")
        ? Optional.of(line.optionalValue("language", TRUTH).orElse(false))
        : Optional.empty();
  }

  /** A decimal is as exact as a fraction: {@code 1.25} is {@code 5/4}. */
  private static Fraction factor(String text) {
    if (text.indexOf('.') < 0) {
      return Fraction.parse(text);
    }
    var decimal = new BigDecimal(text);
    return Fraction.of(
        decimal.unscaledValue().longValueExact(),
        BigInteger.TEN.pow(decimal.scale()).longValueExact());
  }

  /** A type, and what its file has no column for. */
  record TypeLine(QualificationType type, Set<Part> leftOut) {}

  static ImportQualificationTypes.Command types(InputStream file) {
    var rows = TYPES.read(file);
    return new ImportQualificationTypes.Command(
        rows.stream().map(row -> new Row<>(row.line(), row.value().type())).toList(),
        rows.getFirst().value().leftOut());
  }

  private static TypeLine type(CsvLine line) {
    var leftOut = EnumSet.noneOf(Part.class);
    PARTS.forEach(
        (column, part) -> {
          if (!line.has(column)) {
            leftOut.add(part);
          }
        });
    return new TypeLine(typeOf(line), leftOut);
  }

  private static QualificationType typeOf(CsvLine line) {
    return new QualificationType(
        line.value("code", TYPE),
        line.value("title", TITLE),
        line.value("level", NAME),
        line.value("family", NAME),
        line.text("grade_scale"),
        line.optional("pum_scheme"),
        line.text("award_rule"),
        line.text("outcome_rule"),
        line.text("release_rule"),
        line.text("enquiry_rule"),
        line.optionalValue("not_in", KINDS).orElse(Set.of()));
  }

  private static ImportOptions.Line option(CsvLine line) {
    return new ImportOptions.Line(
        line.optionalValue("option", Codes.OPTION),
        line.optionalValue("alias", Codes.OPTION),
        line.optional("type"),
        line.value("maximum", WHOLE),
        line.value("component", Codes.COMPONENT),
        line.value("component_maximum", WHOLE),
        line.optionalValue("factor", FACTOR),
        line.optionalValue("share", FACTOR),
        line.optional("endorsement"),
        line.optionalValue("carries", CARRIES));
  }
}
