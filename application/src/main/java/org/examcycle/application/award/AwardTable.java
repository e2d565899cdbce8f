package org.examcycle.application.award;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.examcycle.domain.award.Award;
import org.examcycle.domain.award.AwardBasis;
import org.examcycle.domain.award.AwardCase;
import org.examcycle.domain.award.AwardInputs;
import org.examcycle.domain.award.AwardTerms;
import org.examcycle.domain.award.Awarding;
import org.examcycle.domain.award.EarlierAward;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;

/** All by which a syllabus is awarded in a series, loaded once and frozen for a run. */
record AwardTable(
    AwardBasis basis, Map<String, OptionScheme> options, Map<String, AwardTerms> terms) {

  AwardTable {
    options = Map.copyOf(options);
    terms = Map.copyOf(terms);
  }

  /** What the option is called in the tables. */
  static String key(OptionKey option) {
    return option.option().map(OptionCode::value).orElse("");
  }

  /** Whether a candidate of the option can be awarded. */
  boolean covers(OptionKey option) {
    return options.containsKey(key(option)) && terms.containsKey(key(option));
  }

  /**
   * @throws IllegalArgumentException if the option is not covered
   */
  Award decide(OptionKey option, AwardInputs inputs) {
    var scheme = options.get(key(option));
    var itsTerms = terms.get(key(option));
    if (scheme == null || itsTerms == null) {
      throw new IllegalArgumentException("nothing to award by: " + option);
    }
    return Awarding.decide(new AwardCase(scheme, inputs), itsTerms);
  }

  /**
   * The award of a kept case, with what it was made by.
   *
   * @throws IllegalArgumentException if the option is not covered
   */
  EarlierAward again(OptionKey option, AwardInputs inputs) {
    var award = decide(option, inputs);
    return new EarlierAward(
        Objects.requireNonNull(options.get(key(option))), award, inputs.standing());
  }

  /** The candidate with the marks of the option's own components alone. */
  CohortCandidate frozen(CohortCandidate candidate) {
    var scheme = options.get(key(candidate.option()));
    if (scheme == null) {
      throw new IllegalArgumentException("nothing to award by: " + candidate.option());
    }
    var inputs = candidate.inputs();
    var marks = new HashMap<>(inputs.marks());
    marks.keySet().retainAll(scheme.componentCodes());
    return new CohortCandidate(
        candidate.entry(),
        candidate.person(),
        candidate.candidate(),
        candidate.option(),
        new AwardInputs(marks, inputs.standing(), inputs.route()));
  }

  /** The scale on which the option is graded. */
  GradeScale scale(OptionKey option) {
    var itsTerms = terms.get(key(option));
    if (itsTerms == null) {
      throw new IllegalArgumentException("nothing to award by: " + option);
    }
    return itsTerms.thresholds().scale();
  }
}
