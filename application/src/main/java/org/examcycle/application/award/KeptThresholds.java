package org.examcycle.application.award;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.AwardRefusal;
import org.examcycle.domain.award.AwardRefusal.MaximumNotTheOption;
import org.examcycle.domain.award.AwardRefusal.OptionWithoutThresholds;
import org.examcycle.domain.award.AwardTerms;
import org.examcycle.domain.award.OptionThresholds;
import org.examcycle.domain.award.Threshold;
import org.examcycle.domain.award.ThresholdRow;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.rule.Decision;

/**
 * Holds thresholds against options and scales as they are now: both may have been taken anew since,
 * with another maximum or for another scale (INT-AWD-04).
 */
final class KeptThresholds {

  private final Scales scales;

  KeptThresholds(SyllabusCatalogue catalogue) {
    this.scales = new Scales(catalogue);
  }

  /** What no longer fits, by option; nothing of an option whose thresholds fit or are not there. */
  Map<OptionKey, List<? extends AwardRefusal>> misfits(
      Iterable<OptionKey> options, AwardTable table) {
    var misfits = new LinkedHashMap<OptionKey, List<? extends AwardRefusal>>();
    for (var option : options) {
      if (table.covers(option)) {
        var key = AwardTable.key(option);
        var scheme = Objects.requireNonNull(table.options().get(key));
        var terms = Objects.requireNonNull(table.terms().get(key));
        var scale = Objects.requireNonNull(table.basis().byOption().get(key)).gradeScale();
        misfits.put(option, misfits(option.toString(), scheme, terms, scale));
      }
    }
    misfits.values().removeIf(List::isEmpty);
    return misfits;
  }

  private List<AwardRefusal> misfits(
      String name, OptionScheme option, AwardTerms terms, String scale) {
    var misfits = new ArrayList<AwardRefusal>();
    var kept = terms.thresholds();
    if (kept.maximum() != option.maximum()) {
      misfits.add(new MaximumNotTheOption(name, kept.maximum(), option.maximum()));
    }
    if (!kept.scale().name().equals(scale)) {
      misfits.addAll(ofAnotherScale(name, kept, scale));
    }
    for (var component : option.components()) {
      var its = terms.components().get(component.code());
      if (its != null && its.maximum() != component.maximum()) {
        misfits.add(
            new MaximumNotTheOption(component.code().value(), its.maximum(), component.maximum()));
      }
    }
    return misfits;
  }

  /** Thresholds that would be taken on the scale as they are have yet to be taken on it. */
  private List<AwardRefusal> ofAnotherScale(String name, OptionThresholds kept, String scale) {
    var cells =
        kept.falling().stream()
            .collect(toUnmodifiableMap(each -> each.grade().symbol(), Threshold::mark));
    return switch (new ThresholdRow(name, cells).forOption(scales.named(scale), kept.maximum())) {
      case Decision.Granted<OptionThresholds> _ -> List.of(new OptionWithoutThresholds(name));
      case Decision.Refused<OptionThresholds>(var refusals, var _) ->
          refusals.stream()
              .filter(because -> !(because instanceof AwardRefusal.NoGradeOffered))
              .map(AwardRefusal.class::cast)
              .toList();
    };
  }
}
