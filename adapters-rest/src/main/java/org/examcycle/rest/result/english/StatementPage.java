package org.examcycle.rest.result.english;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examcycle.application.result.english.Statement;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.catalogue.english.CefrLevel;

/**
 * What the page of a Statement of Results prints, as text that is still to be escaped.
 *
 * @param originalName empty where it is the Latin one
 * @param facts result, overall score, level
 * @param remarks how this statement is read: only what it gives cause for
 */
public record StatementPage(
    boolean demonstration,
    String latinName,
    String originalName,
    String language,
    String candidateId,
    String centre,
    String examName,
    String examDay,
    List<Line> facts,
    String overall,
    List<Line> components,
    List<String> remarks,
    ScaleDrawing drawing) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String NONE = "None";

  /** Something and what is said of it. */
  public record Line(String label, String text) {}

  public StatementPage {
    facts = List.copyOf(facts);
    components = List.copyOf(components);
    remarks = List.copyOf(remarks);
  }

  static StatementPage of(Statement statement) {
    var name = statement.name();
    return new StatementPage(
        statement.demonstration(),
        name.latin(),
        name.original().equals(name.latin()) ? "" : name.original(),
        name.language().toLanguageTag(),
        statement.candidate().value(),
        statement.sitting().centre().value(),
        statement.examName(),
        day(statement.sitting().examDate().date()),
        facts(statement),
        overall(statement),
        statement.components().stream().map(StatementPage::line).toList(),
        remarks(statement),
        ScaleDrawing.of(statement));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static List<Line> facts(Statement statement) {
    var facts = new ArrayList<Line>();
    facts.add(new Line("Result", statement.result().orElse(NONE)));
    facts.add(new Line("Overall score", overall(statement)));
    facts.add(new Line("CEFR level", statement.level().map(CefrLevel::label).orElse(NONE)));
    statement.frameworkTitle().ifPresent(title -> facts.add(new Line("UK framework", title)));
    return facts;
  }

  private static String overall(Statement statement) {
    return statement.overall().map(String::valueOf).orElse("Not reported");
  }

  private static Line line(ShownComponent component) {
    var name = Words.of(component.component());
    return switch (component) {
      case ShownComponent.Score(var _, var shown, var orBelow) ->
          new Line(name, orBelow ? shown + " or below" : String.valueOf(shown));
      case ShownComponent.ExemptFrom _ -> new Line(name, "Exempt");
    };
  }

  private static List<String> remarks(Statement statement) {
    var remarks = new ArrayList<String>();
    remarks.add(
        "The overall score is made of the scores of all parts of the exam. It alone decides result"
            + " and level.");
    if (statement.overall().isEmpty()) {
      remarks.add("The overall score is lower than the lowest that this exam reports.");
    } else if (statement.result().isEmpty()) {
      remarks.add("The overall score is lower than those that earn a certificate of this exam.");
    }
    if (statement.components().stream().anyMatch(StatementPage::isOrBelow)) {
      remarks.add(
          "“Or below”: the score is lower than the lowest that this exam shows. The overall score"
              + " counts it in full.");
    }
    if (statement.endorsed()) {
      remarks.add(
          "The candidate was exempt from part of this exam. The overall score is that of the other"
              + " parts.");
    }
    return remarks;
  }

  private static boolean isOrBelow(ShownComponent component) {
    return component instanceof ShownComponent.Score(var _, var _, var orBelow) && orBelow;
  }
}
