package org.examcycle.domain.calendar.english;

import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why an exam date is not scheduled. */
public sealed interface ExamDateRefusal extends Refusal {

  /** The catalogue has no such exam. */
  record ExamUnknown(@AtFault ExamCode exam) implements ExamDateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }
  }

  /** The exam has no "for Schools" version. */
  @AtFault("forSchools")
  record NotOfferedForSchools(ExamCode exam) implements ExamDateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }
  }

  /** All centres share one exam date, and this one is there already. */
  record ExamDateScheduledAlready(ExamDateKey examDate) implements ExamDateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /**
   * No rows say how the exam is scored on this day: its scale began later, or it has none.
   *
   * @param known the spans for which there are rows
   */
  record NoScaleInForce(ExamCode exam, @AtFault LocalDate date, List<Validity> known)
      implements ExamDateRefusal {
    public NoScaleInForce {
      known = List.copyOf(known);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /** Entries close before the day of the exam. */
  record ClosingAfterExam(@AtFault LocalDate closingDate, LocalDate examDay)
      implements ExamDateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }
}
