package org.examcycle.application.candidate;

import java.util.UUID;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.RuleId;

/** What the history says of a candidate; what identifies the person is sealed. */
public final class CandidateHistory {

  private CandidateHistory() {}

  public static Change registered(Candidate candidate) {
    return after(Change.of("candidate", candidate.key().toString(), "registered"), candidate)
        .under(RuleId.of("INT-CAN-01"), RuleId.of("INT-CAN-02"));
  }

  static Change changed(Candidate before, Candidate after) {
    var person = person(before);
    return after(Change.of("candidate", after.key().toString(), "changed"), after)
        .from("status", before.status())
        .personal(person, "name before", before.name().original())
        .personal(person, "Latin name before", before.name().latin())
        .personal(person, "date of birth before", before.dateOfBirth())
        .personal(person, "UCI before", before.uci().map(Object::toString).orElse(""))
        .personal(person, "ULN before", before.uln().map(Object::toString).orElse(""))
        .under(RuleId.of("INT-CAN-02"));
  }

  private static Change after(Change change, Candidate candidate) {
    var person = person(candidate);
    return change
        .to("status", candidate.status())
        .to("language", candidate.name().language().toLanguageTag())
        .personal(person, "name", candidate.name().original())
        .personal(person, "Latin name", candidate.name().latin())
        .personal(person, "date of birth", candidate.dateOfBirth())
        .personal(person, "sex", candidate.sex())
        .personal(person, "UCI", candidate.uci().map(Object::toString).orElse(""))
        .personal(person, "ULN", candidate.uln().map(Object::toString).orElse(""));
  }

  private static UUID person(Candidate candidate) {
    return candidate.person().value();
  }
}
