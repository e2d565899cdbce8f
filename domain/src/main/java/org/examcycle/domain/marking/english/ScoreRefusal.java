package org.examcycle.domain.marking.english;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why component scores are not recorded. */
public sealed interface ScoreRefusal extends Refusal {

  /** The component whose record is at fault; empty where none is, or something is wanting. */
  default Optional<ComponentName> recorded() {
    return Optional.empty();
  }

  /** The exam does not report such a component. */
  record ComponentNotReported(@AtFault ComponentName component, List<ComponentName> reported)
      implements ScoreRefusal {
    @Override
    public Optional<ComponentName> recorded() {
      return Optional.of(component);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /** Nothing holds the result, and this component has neither score nor absence nor exemption. */
  @AtFault("scores")
  record ComponentScoreMissing(ComponentName component) implements ScoreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /**
   * A true score is whole and lies on the scale of the exam.
   *
   * @param lowest of the English Scale
   * @param highest of this exam
   */
  record ScoreOffTheScale(ComponentName component, @AtFault int score, int lowest, int highest)
      implements ScoreRefusal {
    @Override
    public Optional<ComponentName> recorded() {
      return Optional.of(component);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("ENG-SCL-05");
    }
  }

  /**
   * The paper has not begun where the candidate is entered.
   *
   * @param startsAt when it does
   */
  record PaperNotBegun(@AtFault ComponentName component, Instant startsAt) implements ScoreRefusal {
    @Override
    public Optional<ComponentName> recorded() {
      return Optional.of(component);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }
  }

  /** A candidate is never exempt from all components. */
  @AtFault("scores")
  record ExemptFromAll() implements ScoreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-SCL-06");
    }
  }

  /** No live entry for this exam date has this Candidate ID. */
  record CandidateNotEntered(@AtFault("candidateId") CandidateId candidate)
      implements ScoreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /**
   * One candidate in two rows.
   *
   * @param firstLine where the first of them stands
   */
  record CandidateTwice(@AtFault("candidateId") CandidateId candidate, int firstLine)
      implements ScoreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }
}
