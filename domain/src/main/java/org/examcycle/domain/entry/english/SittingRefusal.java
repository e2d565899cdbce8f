package org.examcycle.domain.entry.english;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a sitting is not opened. */
public sealed interface SittingRefusal extends Refusal {

  /** The board has scheduled no such exam date. */
  record ExamDateNotScheduled(@AtFault ExamDateKey examDate) implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }
  }

  /** The centre has opened this sitting already. */
  record SittingOpenedAlready(SittingKey sitting) implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** The Confirmation of Entry names the time of every component, and this has none. */
  @AtFault("times")
  record ComponentTimeMissing(ComponentName component) implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** Clocks there never show it: they are put forward over it. */
  record ComponentTimeSkipped(
      ComponentName component, @AtFault LocalDateTime startsAt, ZoneId timeZone)
      implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** Two times for one component, of which one is sat. */
  record ComponentTimedTwice(@AtFault(again = true) ComponentName component)
      implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** The exam does not report this component. */
  record TimeOfAnotherComponent(@AtFault ComponentName component, List<ComponentName> reported)
      implements SittingRefusal {
    public TimeOfAnotherComponent {
      reported = List.copyOf(reported);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /**
   * A paper is sat after entries have closed and before results can come out.
   *
   * @param day on which it would be
   * @param resultsFrom the first day of the release window
   */
  record ComponentOutsideExamDate(
      @AtFault ComponentName component, LocalDate day, LocalDate closingDate, LocalDate resultsFrom)
      implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }
  }

  /** Late entries are taken after the closing date and before the exam. */
  @AtFault("late")
  record LateEntriesOutsideTheirTime(LocalDate closingDate, LocalDate lateUntil, LocalDate examDay)
      implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /** Whoever withdraws later is given back no more, and each day has one row. */
  record RefundsRise(@AtFault(again = true) LocalDate until) implements SittingRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }
}
