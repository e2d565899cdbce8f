package org.examcycle.domain.catalogue.english;

import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why rows of the catalogue of English exams are not imported. */
public sealed interface EnglishCatalogueRefusal extends Refusal {

  /** Two rows of one kind would hold on one day. */
  record RowsOverlap(@AtFault("code") ExamCode exam, Validity one, Validity other)
      implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /** A row without a component. */
  record NoComponentReported(@AtFault("code") ExamCode exam, Validity valid)
      implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /** Nothing says what the grades are called on any day of the row, so nobody could be graded. */
  record GradesNotNamed(@AtFault("code") ExamCode exam, Validity valid)
      implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-SCL-04");
    }
  }

  /** A component twice in one row. */
  record ComponentReportedTwice(@AtFault("code") ExamCode exam, ComponentName component)
      implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /** A band or level that does not lie above the one below it, or beyond the scale. */
  record BandsDoNotRise(@AtFault("code") ExamCode exam, Validity valid)
      implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-SCL-03");
    }
  }

  /** Levels with a gap between them or over one another, or none. */
  @AtFault("levels")
  record LevelsDoNotFollow() implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-SCL-01");
    }
  }

  /**
   * An exam date that is scheduled would be under no rows, or under rows that report other
   * components than its sittings have times for.
   */
  record ScheduledExamDateLost(ExamDateKey examDate, @AtFault("code") ExamCode exam)
      implements EnglishCatalogueRefusal {
    public ScheduledExamDateLost(ExamDateKey examDate) {
      this(examDate, examDate.exam());
    }

    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-02");
    }
  }

  /** The exam names a rule that no book knows. */
  record RuleUnknown(ExamCode exam, @AtFault({"awardRule", "releaseRule"}) String name)
      implements EnglishCatalogueRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-01");
    }
  }
}
