package org.examcycle.domain.marking.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;
import org.examcycle.domain.marking.english.ComponentScore.Scored;
import org.examcycle.domain.marking.english.ScoreRefusal.ComponentNotReported;
import org.examcycle.domain.marking.english.ScoreRefusal.ComponentScoreMissing;
import org.examcycle.domain.marking.english.ScoreRefusal.ExemptFromAll;
import org.examcycle.domain.marking.english.ScoreRefusal.ScoreOffTheScale;

/**
 * What a sheet must be before it is recorded: each component of the exam once and no other
 * (ENG-EXM-02), true scores on the scale of the exam (ENG-SCL-05), not exempt from all
 * (ENG-SCL-06). While a result is held, components may be wanting.
 */
public final class ComponentsReported {

  private final AwardRows rows;

  public ComponentsReported(AwardRows rows) {
    this.rows = rows;
  }

  /** Every refusal; empty when the sheet can be recorded. One sheet may break a rule many times. */
  public List<ScoreRefusal> check(ScoreSheet sheet) {
    Stream<ScoreRefusal> exempt =
        sheet.exemptFromAll() ? Stream.of(new ExemptFromAll()) : Stream.empty();
    return Stream.of(notReported(sheet), missing(sheet), offTheScale(sheet), exempt)
        .flatMap(refusals -> refusals)
        .toList();
  }

  private Stream<ScoreRefusal> notReported(ScoreSheet sheet) {
    var reported = rows.exam().componentNames();
    return sheet.sorted().keySet().stream()
        .filter(name -> !reported.contains(name))
        .map(name -> new ComponentNotReported(name, reported));
  }

  private Stream<ScoreRefusal> missing(ScoreSheet sheet) {
    if (sheet.hold() != Hold.NONE) {
      return Stream.empty();
    }
    return rows.exam().componentNames().stream()
        .filter(name -> !sheet.components().containsKey(name))
        .map(ComponentScoreMissing::new);
  }

  private Stream<ScoreRefusal> offTheScale(ScoreSheet sheet) {
    return sheet.sorted().entrySet().stream().flatMap(this::offTheScale);
  }

  private Stream<ScoreRefusal> offTheScale(Map.Entry<ComponentName, ComponentScore> recorded) {
    var lowest = rows.scale().lowest();
    var highest = rows.exam().bands().max();
    return switch (recorded.getValue()) {
      case Scored(var value) ->
          value < lowest || value > highest
              ? Stream.of(new ScoreOffTheScale(recorded.getKey(), value, lowest, highest))
              : Stream.empty();
      case Absent _, Exempt _ -> Stream.empty();
    };
  }
}
