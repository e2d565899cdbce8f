package org.examcycle.application.catalogue;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.examcycle.domain.award.AwardRuleBook;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.enquiry.EnquiryRuleBook;
import org.examcycle.domain.result.ReleaseRuleBook;

/** Looks up the rules that types of qualification name. */
public final class NamedRules {

  private final AwardRuleBook awardRules = AwardRuleBook.standard();
  private final ReleaseRuleBook releaseRules = ReleaseRuleBook.standard();
  private final EnquiryRuleBook enquiryRules = EnquiryRuleBook.standard();

  /** Which names of the type are in no book, by the column that holds them. */
  public SequencedMap<String, String> unknownIn(QualificationType type) {
    var unknown = new LinkedHashMap<String, String>();
    if (awardRules.findAwardRule(type.awardRule()).isEmpty()) {
      unknown.put("award_rule", type.awardRule());
    }
    if (awardRules.findOutcomeRule(type.outcomeRule()).isEmpty()) {
      unknown.put("outcome_rule", type.outcomeRule());
    }
    if (releaseRules.find(type.releaseRule()).isEmpty()) {
      unknown.put("release_rule", type.releaseRule());
    }
    if (enquiryRules.find(type.enquiryRule()).isEmpty()) {
      unknown.put("enquiry_rule", type.enquiryRule());
    }
    return unknown;
  }
}
