package org.examcycle.rest.marking.english;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    CandidateScores sheet() {
      var byComponent =
          scores.stream().collect(toUnmodifiableMap(ScoreBody::component, ScoreBody::recorded));
      return new CandidateScores(candidateId, new ScoreSheet(byComponent, hold.orElse(Hold.NONE)));
    }

    Stream<Flaw> flaws(String pointer) {
      var seen = new HashSet<ComponentName>();
      return IntStream.range(0, scores.size())
          .boxed()
          .flatMap(at -> scores.get(at).flaws(pointer + "/scores/" + at, seen));
    }
  }

  /** A score, or why there is none. */
  record ScoreBody(
      @NotNull ComponentName component, Optional<Integer> score, Optional<Absence> absence) {

    ComponentScore recorded() {
      return absence
          .<ComponentScore>map(
              why ->
                  switch (why) {
                    case ABSENT -> new ComponentScore.Absent();
                    case EXEMPT -> new ComponentScore.Exempt();
                  })
          .orElseGet(() -> new ComponentScore.Scored(score.orElseThrow()));
    }

    Stream<Flaw> flaws(String pointer, Set<ComponentName> seen) {
      var unclear =
          score.isPresent() == absence.isPresent()
              ? Stream.of(Flaw.body(pointer, "score-or-absence-needed"))
              : Stream.<Flaw>empty();
      var twice =
          seen.add(component)
              ? Stream.<Flaw>empty()
              : Stream.of(Flaw.body(pointer + "/component", "duplicate-component"));
      return Stream.concat(unclear, twice);
    }
  }

  /**
   * @throws Malformed naming each score that is none, or is of a component that stands there twice
   */
  List<Row<CandidateScores>> rows() {
    var flaws =
        IntStream.range(0, candidates.size())
            .boxed()
            .flatMap(at -> candidates.get(at).flaws("/candidates/" + at))
            .toList();
    if (!flaws.isEmpty()) {
      throw Malformed.body(flaws);
    }
    return IntStream.rangeClosed(1, candidates.size())
        .mapToObj(place -> new Row<>(place, candidates.get(place - 1).sheet()))
        .toList();
  }
}
