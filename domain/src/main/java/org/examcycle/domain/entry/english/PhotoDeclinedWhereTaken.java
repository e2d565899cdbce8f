package org.examcycle.domain.entry.english;

import java.util.Optional;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.Rule;
import org.examcycle.domain.rule.RuleId;

/** A photo is declined for an exam that takes one (ENG-EXM-07). */
public final class PhotoDeclinedWhereTaken implements Rule<PhotoDeclinedWhereTaken.Facts> {

  public record Facts(ExamCode exam, boolean taken, boolean declined) {}

  @Override
  public RuleId id() {
    return RuleId.of("ENG-EXM-07");
  }

  @Override
  public Optional<Refusal> check(Facts facts) {
    return facts.declined() && !facts.taken()
        ? Optional.of(new EnglishEntryRefusal.NoPhotoTaken(facts.exam()))
        : Optional.empty();
  }
}
