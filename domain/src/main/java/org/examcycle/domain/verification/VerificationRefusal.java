package org.examcycle.domain.verification;

import java.time.LocalDate;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why an exam is not made verifiable. That numbers do not match is an answer, not a refusal. */
public sealed interface VerificationRefusal extends Refusal {

  /** The catalogue has no such exam. */
  record ExamUnknown(@AtFault ExamCode exam) implements VerificationRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-VER-02");
    }
  }

  /** Sittings of this exam are verifiable in part of that time already. */
  record VerifiableAlready(@AtFault ExamCode exam) implements VerificationRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-VER-02");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** The last sitting that is verifiable does not come before the first. */
  record LastSittingBeforeFirst(LocalDate first, @AtFault("toSitting") LocalDate last)
      implements VerificationRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-VER-02");
    }
  }
}
