package org.examcycle.domain.guide;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.ExamYear;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something is not told to centres. */
public sealed interface GuideRefusal extends Refusal {

  /** A notice is to be about a series that there is not. */
  record NoticeOfNoSeries(@AtFault SeriesCode series) implements GuideRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-09");
    }
  }

  /** A notice is to be for a family that no type of qualification is of. */
  record NoticeOfNoFamily(@AtFault String family) implements GuideRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-09");
    }
  }

  /** The year has a document of this title. */
  record KeyDocumentListedAlready(ExamYear year, @AtFault String title) implements GuideRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-07");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** The year's regulations, or this supplement to them, are published and stay as they are. */
  record RegulationsPublishedAlready(
      ExamYear year, Optional<Route> route, Optional<SeriesCode> series) implements GuideRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-07");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** A supplement replaces rules by their ids, and the year's regulations have none of these. */
  record SupplementReplacesNothing(ExamYear year, @AtFault("rule") List<RuleId> rules)
      implements GuideRefusal {
    public SupplementReplacesNothing {
      rules = List.copyOf(rules);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-07");
    }
  }

  /** A supplement to the regulations of one year is for a series of another. */
  record SupplementOfAnotherYear(ExamYear year, @AtFault SeriesCode series)
      implements GuideRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-07");
    }
  }

  /** One id for two rules. */
  record RulesGivenTwice(@AtFault("rule") List<RuleId> rules) implements GuideRefusal {
    public RulesGivenTwice {
      rules = List.copyOf(rules);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-07");
    }
  }
}
