package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why estimated entries are not taken (INT-ENT-13). */
public sealed interface EstimateRefusal extends Refusal {

  RuleId ESTIMATES = RuleId.of("INT-ENT-13");

  @Override
  default RuleId rule() {
    return ESTIMATES;
  }

  /** The centre is not approved for these. */
  record EstimateForSyllabusesNotApproved(
      CentreNumber centre, @AtFault("syllabus") List<SyllabusCode> syllabuses)
      implements EstimateRefusal {
    public EstimateForSyllabusesNotApproved {
      syllabuses = List.copyOf(syllabuses);
    }
  }

  /** Two estimates for one syllabus. */
  record SyllabusEstimatedTwice(@AtFault("syllabus") List<SyllabusCode> syllabuses)
      implements EstimateRefusal {
    public SyllabusEstimatedTwice {
      syllabuses = List.copyOf(syllabuses);
    }
  }

  /**
   * Final entries have closed: entries say who is entered.
   *
   * @param lastDay on which estimates were taken, in the zone
   */
  record FinalEntriesClosed(LocalDate lastDay, ZoneId zone) implements EstimateRefusal {}
}
