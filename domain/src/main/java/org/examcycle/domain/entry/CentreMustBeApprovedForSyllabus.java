package org.examcycle.domain.entry;

import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A centre enters for the syllabuses that it is approved for (INT-ENT-01). */
public final class CentreMustBeApprovedForSyllabus
    implements Rule<CentreMustBeApprovedForSyllabus.Facts> {

  public record Facts(Centre centre, SyllabusCode syllabus) {}

  @Override
  public RuleId id() {
    return EntryRefusal.ONE_OPTION;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.centre().mayEnter(facts.syllabus())
        ? Optional.empty()
        : Optional.of(
            new EntryRefusal.CentreNotApprovedForSyllabus(
                facts.centre().number(), facts.syllabus()));
  }
}
