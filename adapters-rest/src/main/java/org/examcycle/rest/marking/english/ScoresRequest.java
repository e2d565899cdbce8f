package org.examcycle.rest.marking.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.application.file.Row;
import org.examcycle.application.marking.english.CandidateScores;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore;
import org.examcycle.domain.marking.english.Hold;
import org.examcycle.domain.marking.english.ScoreSheet;
import org.examcycle.rest.problem.Flaw;
import org.examcycle.rest.problem.Malformed;

/** What is to be recorded, candidate by candidate. A refusal names a candidate's place from 1. */
record ScoresRequest(@NotNull @Size(min = 1, max = 10_000) List<@Valid SheetBody> candidates) {

  /** What is recorded of a component, besides a score. */
  enum Absence {
    ABSENT,
    EXEMPT
  }

  /**
   * Scores of one candidate.
   *
   * @param hold that the result is pending or withheld; none where absent
   */
  record SheetBody(
      @NotNull CandidateId candidateId,
      @NotNull @Size(max = 20) List<@Valid ScoreBody> scores,
      Optional<Hold> hold) {

    CandidateScores scoresOf(int place) {
      return new CandidateScores(
          candidateId,
          new ScoreSheet(
              Sheets.collect(
                  scores,
                  ScoreBody::component,
                  score -> score.score(place),
                  () ->
                      Malformed.body(
                          List.of(
                              Flaw.body(
                                  "/candidates/" + (place - 1) + "/scores",
                                  "duplicate-component")))),
              hold.orElse(Hold.NONE)));
    }
  }

  /** A score, or why there is none. */
  record ScoreBody(
      @NotNull ComponentName component, Optional<Integer> score, Optional<Absence> absence) {

    ComponentScore score(int place) {
      if (score.isPresent() == absence.isPresent()) {
        throw Malformed.body(
            List.of(
                Flaw.body("/candidates/" + (place - 1) + "/scores", "score-or-absence-needed")));
      }
      return absence
          .<ComponentScore>map(
              why ->
                  switch (why) {
                    case ABSENT -> new ComponentScore.Absent();
                    case EXEMPT -> new ComponentScore.Exempt();
                  })
          .orElseGet(() -> new ComponentScore.Scored(score.orElseThrow()));
    }
  }

  List<Row<CandidateScores>> rows() {
    return IntStream.rangeClosed(1, candidates.size())
        .mapToObj(place -> new Row<>(place, candidates.get(place - 1).scoresOf(place)))
        .toList();
  }
}
