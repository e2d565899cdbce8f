package org.examcycle.rest.result.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.examcycle.application.result.english.ResultView;
import org.examcycle.domain.result.english.ResultAnswer;
import org.examcycle.rest.english.NameBody;
import org.examcycle.rest.english.OutcomeBody;
import org.jspecify.annotations.Nullable;

/**
 * What candidate and centre are told about a result (ENG-RES-03).
 *
 * @param exam as printed
 * @param centre where the exam was taken, which is asked where {@code answer} says so
 * @param answer which of the answers it is
 * @param opens with {@code NOT_YET}: the first day on which results come out
 * @param lastDay with {@code NOT_YET} and {@code EXPECT_BY}: the last day
 * @param noResult with {@code NO_RESULT}: {@code X} absent from part, {@code Z} from all
 * @param result with {@code RESULT} only
 * @param demonstration the candidate is invented
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultBody(
    String candidateId,
    NameBody name,
    String exam,
    String sitting,
    LocalDate examDate,
    String centre,
    Answer answer,
    @Nullable LocalDate opens,
    @Nullable LocalDate lastDay,
    @Nullable String noResult,
    @Nullable OutcomeBody result,
    boolean demonstration) {

  /** The answers, and no others. */
  enum Answer {
    NOT_YET,
    EXPECT_BY,
    PENDING,
    WITHHELD_ASK_CENTRE,
    ASK_CENTRE,
    NO_RESULT,
    RESULT
  }

  static ResultBody of(ResultView view) {
    return switch (view.answer()) {
      case ResultAnswer.NotYet(var opens, var lastDay) ->
          of(view, Answer.NOT_YET, opens, lastDay, null, null);
      case ResultAnswer.ExpectBy(var lastDay) ->
          of(view, Answer.EXPECT_BY, null, lastDay, null, null);
      case ResultAnswer.Pending _ -> of(view, Answer.PENDING, null, null, null, null);
      case ResultAnswer.Withheld _ -> of(view, Answer.WITHHELD_ASK_CENTRE, null, null, null, null);
      case ResultAnswer.AskCentre _ -> of(view, Answer.ASK_CENTRE, null, null, null, null);
      case ResultAnswer.NoResult(var absence) ->
          of(view, Answer.NO_RESULT, null, null, absence.name(), null);
      case ResultAnswer.Result(var result) ->
          of(view, Answer.RESULT, null, null, null, OutcomeBody.of(result));
    };
  }

  private static ResultBody of(
      ResultView view,
      Answer answer,
      @Nullable LocalDate opens,
      @Nullable LocalDate lastDay,
      @Nullable String noResult,
      @Nullable OutcomeBody result) {
    return new ResultBody(
        view.candidate().value(),
        NameBody.of(view.name()),
        view.examName(),
        view.sitting().value(),
        view.sitting().examDate().date(),
        view.sitting().centre().value(),
        answer,
        opens,
        lastDay,
        noResult,
        result,
        view.demonstration());
  }
}
