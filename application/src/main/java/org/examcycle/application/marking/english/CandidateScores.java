package org.examcycle.application.marking.english;

import java.util.Map;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ScoreSheet;

/**
 * What is to be recorded for one candidate.
 *
 * @param lines of a file in which a component stands apart from the candidate's first line
 */
public record CandidateScores(
    CandidateId candidate, ScoreSheet sheet, Map<ComponentName, Integer> lines) {

  public CandidateScores {
    lines = Map.copyOf(lines);
  }

  /** All of it stands in one place. */
  public CandidateScores(CandidateId candidate, ScoreSheet sheet) {
    this(candidate, sheet, Map.of());
  }

  /** The line of a component that is refused. */
  int lineOf(Optional<ComponentName> component, int otherwise) {
    return component.map(name -> lines.getOrDefault(name, otherwise)).orElse(otherwise);
  }
}
