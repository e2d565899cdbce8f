package org.examcycle.application.entry.clash;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.entry.EntryLimits;
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

    static Day of(CandidateDay day, Optional<EntryLimits> figures, List<SyllabusPair> prohibited) {
      return new Day(day, figures.map(each -> day.grounds(each, prohibited)).orElse(Set.of()));
    }

    /** Whether the paper is sat on that day. */
    boolean has(SyllabusCode syllabus, ComponentCode component) {
      return day.papers().stream()
          .map(planned -> planned.timed().paper())
          .anyMatch(
              paper -> paper.syllabus().equals(syllabus) && paper.component().equals(component));
    }

    boolean isHard() {
      return !grounds.isEmpty() || !day.clashes().isEmpty();
    }
  }
}
