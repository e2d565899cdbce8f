package org.examcycle.domain.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A person has at most one option of a syllabus in a series, whatever the centre (INT-ENT-01). */
public final class OneOptionOfASyllabus implements Rule<OneOptionOfASyllabus.Facts> {

  public record Facts(SyllabusCode syllabus, List<HeldEntry> held) {}

  @Override
  public RuleId id() {
    return EntryRefusal.ONE_OPTION;
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.held().stream().anyMatch(other -> other.syllabus().code().equals(facts.syllabus()))
        ? Optional.of(new EntryRefusal.SyllabusAlreadyEntered(facts.syllabus()))
        : Optional.empty();
  }
}
