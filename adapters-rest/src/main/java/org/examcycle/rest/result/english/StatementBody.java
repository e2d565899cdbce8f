package org.examcycle.rest.result.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.application.result.english.Statement;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.rest.english.NameBody;
import org.examcycle.rest.english.ScoreBody;
import org.jspecify.annotations.Nullable;

/**
 * A Statement of Results (ENG-SOR-01), with all that is needed to draw it.
 *
 * @param certificate always false: a statement is none (ENG-SOR-03)
 * @param mayChange always true, until certificates are issued (ENG-SOR-03)
 * @param demonstration the candidate is invented
 * @param lowest the lowest score that is shown of this exam
 * @param highest the highest
 * @param levels of the English Scale
 * @param bands the exam's certificated bands, highest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementBody(
    String candidateId,
    NameBody name,
    String exam,
    LocalDate examDate,
    String centre,
    @Nullable String result,
    @Nullable Integer overall,
    @Nullable String level,
    @Nullable String frameworkTitle,
    List<ScoreBody> components,
    boolean endorsed,
    boolean certificate,
    boolean mayChange,
    boolean demonstration,
    int lowest,
    int highest,
    List<LevelBody> levels,
    List<BandBody> bands) {

  record LevelBody(String level, int from, int to) {}

  /**
   * @param certified the level that the certificate states
   */
  record BandBody(String label, String certified, int from, int to) {}

  static StatementBody of(Statement statement) {
    return new StatementBody(
        statement.candidate().value(),
        NameBody.of(statement.name()),
        statement.examName(),
        statement.sitting().examDate().date(),
        statement.sitting().centre().value(),
        statement.result().orElse(null),
        statement.overall().orElse(null),
        statement.level().map(CefrLevel::label).orElse(null),
        statement.frameworkTitle().orElse(null),
        statement.components().stream().map(ScoreBody::of).toList(),
        statement.endorsed(),
        false,
        true,
        statement.demonstration(),
        statement.lowest(),
        statement.highest(),
        statement.scale().stream()
            .map(band -> new LevelBody(band.level().label(), band.from(), band.to()))
            .toList(),
        statement.bands().stream()
            .map(
                band ->
                    new BandBody(band.label(), band.certified().label(), band.from(), band.to()))
            .toList());
  }
}
