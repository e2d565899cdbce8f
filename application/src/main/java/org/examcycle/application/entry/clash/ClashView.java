package org.examcycle.application.entry.clash;

import java.util.List;
import java.util.Set;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.entry.clash.CandidateDay;
import org.examcycle.domain.entry.clash.Ground;

/** The days on which papers of a candidate fall together, or last too long. */
public record ClashView(Candidate candidate, List<Day> days) {

  public ClashView {
    days = List.copyOf(days);
  }

  /**
   * @param grounds why a deviation may be asked for; none where no figures are in force
   */
  public record Day(CandidateDay day, Set<Ground> grounds) {
    public Day {
      grounds = Set.copyOf(grounds);
    }

    boolean isHard() {
      return !grounds.isEmpty() || !day.clashes().isEmpty();
    }
  }
}
