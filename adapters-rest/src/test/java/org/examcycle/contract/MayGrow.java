package org.examcycle.contract;

import java.util.Set;
import org.examcycle.application.privacy.HistoryProof;
import org.examcycle.application.usecase.Purpose;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.calendar.english.ExamMode;
import org.examcycle.domain.candidate.LanguageFault;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.entry.ChargeKind;
import org.examcycle.domain.result.HoldReason;
import org.examcycle.domain.verification.PhotoTold;

/**
 * The enumerations to which values may come within a version of the contract: those that name what
 * the field may have more of tomorrow. A client shows a value that it does not know as it is. All
 * others are closed, because a client decides by them.
 */
final class MayGrow {

  /** Stands beside {@code enum} in the contract. */
  static final String MARK = "x-may-grow";

  private static final Set<Class<?>> ENUMERATIONS =
      Set.of(
          ChargeKind.class,
          ExamMode.class,
          HistoryProof.Flaw.Kind.class,
          HoldReason.class,
          LanguageFault.class,
          NameFault.class,
          PhotoTold.class,
          Purpose.class,
          Route.class,
          Session.class);

  private MayGrow() {}

  static boolean is(Class<?> enumeration) {
    return ENUMERATIONS.contains(enumeration);
  }
}
