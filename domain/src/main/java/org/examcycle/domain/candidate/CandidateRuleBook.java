package org.examcycle.domain.candidate;

import org.examcycle.domain.centre.CentreMustBeApproved;
import org.examcycle.domain.rule.RuleBook;

/** The rules asked when a candidate is registered or changed. */
public final class CandidateRuleBook {

  private CandidateRuleBook() {}

  /** For a new candidate: nothing new is taken from a suspended centre. */
  public static RuleBook<CandidateCase> registering() {
    return changing()
        .with(
            new CentreMustBeApproved(),
            kase -> new CentreMustBeApproved.Facts(kase.centre().number(), kase.centre().status()));
  }

  /** For a candidate who stands: a wrong name is put right whatever the centre's status. */
  public static RuleBook<CandidateCase> changing() {
    return RuleBook.<CandidateCase>named("candidates/2026")
        .with(new NameMustBePrintable(), kase -> kase.details().name())
        .with(new LatinNameMustBePrintable(), kase -> kase.details().latinName())
        .with(
            new BirthMustBePossible(),
            kase -> new BirthMustBePossible.Facts(kase.details().dateOfBirth(), kase.today()))
        .with(new UlnMustHaveForm(), kase -> kase.details().uln())
        .with(new UciMustCheck(), kase -> kase.details().uci())
        .with(
            new PrivateCandidateNeedsOpenOptions(),
            kase ->
                new PrivateCandidateNeedsOpenOptions.Facts(
                    kase.details().status(), kase.schoolOnly()))
        .with(
            new PersonMustMatch(),
            kase -> new PersonMustMatch.Facts(kase.details().dateOfBirth(), kase.claim()));
  }
}
