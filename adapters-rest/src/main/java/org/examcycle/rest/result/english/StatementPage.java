package org.examcycle.rest.result.english;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.examcycle.application.result.english.Statement;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.english.CefrLevel;

/** What the page of a Statement of Results prints, as text that is still to be escaped. */
public record StatementPage(
    String latinName,
    String originalName,
    String language,
    String candidateId,
    String centre,
    String examName,
    String examDay,
    String result,
    String overall,
    String level,
    List<Line> components,
    boolean endorsed,
    ScaleDrawing drawing) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** A line of the table beside the drawing. */
  public record Line(String component, String score) {}

  public StatementPage {
    components = List.copyOf(components);
  }

  static StatementPage of(Statement statement) {
    var name = statement.name();
    return new StatementPage(
        name.latin(),
        name.original().equals(name.latin()) ? "" : name.original(),
        language(name),
        statement.candidate().value(),
        statement.sitting().centre().value(),
        statement.examName(),
        day(statement.sitting().examDate().date()),
        statement.result().orElse("No result printed"),
        statement.overall().map(String::valueOf).orElse("Not reported"),
        level(statement),
        statement.components().stream().map(StatementPage::line).toList(),
        statement.endorsed(),
        ScaleDrawing.of(statement));
  }

  private static String language(PersonName name) {
    return name.language().toLanguageTag();
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String level(Statement statement) {
    return statement
        .level()
        .map(CefrLevel::label)
        .map(
            level ->
                statement.frameworkTitle().map(title -> level + " (" + title + ")").orElse(level))
        .orElse("None is certified");
  }

  private static Line line(ShownComponent component) {
    var name = Words.of(component.component());
    return switch (component) {
      case ShownComponent.Score(var _, var shown, var orBelow) ->
          new Line(name, orBelow ? shown + " or below" : String.valueOf(shown));
      case ShownComponent.ExemptFrom _ -> new Line(name, "Exempt");
    };
  }
}
