package org.examcycle.domain.catalogue.english;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.Validity;

/**
 * An exam with all rows that say how it is scored, as imported together: one row set. A correction
 * is a new row set under the next version; results keep the one that decided them.
 *
 * @param version 1 for the first import of this exam
 * @param scales none overlapping another; none for an exam that is reported without a scale score
 * @param names none overlapping another
 */
public record ExamRows(
    EnglishExam exam, int version, List<ExamScale> scales, List<GradeNames> names) {

  public ExamRows {
    scales = List.copyOf(scales);
    names = List.copyOf(names);
  }

  /** Empty when on that day either the exam or its grades were under no row. */
  public Optional<AwardRows> on(LocalDate day, EnglishScale scale) {
    if (!scale.valid().contains(day)) {
      return Optional.empty();
    }
    return scaleOn(day)
        .flatMap(
            exam ->
                names.stream()
                    .filter(row -> row.valid().contains(day))
                    .findFirst()
                    .map(row -> new AwardRows(exam, row, scale)));
  }

  /** Whether these rows report on a day what the others do; so they do where those report none. */
  public boolean reportAs(ExamRows before, LocalDate day, EnglishScale now, EnglishScale then) {
    return before
        .on(day, then)
        .map(ExamRows::reported)
        .map(names -> on(day, now).map(ExamRows::reported).equals(Optional.of(names)))
        .orElse(true);
  }

  private static Set<ComponentName> reported(AwardRows rows) {
    return Set.copyOf(rows.exam().componentNames());
  }

  /** The spans of days on which all of it is under some row, the earliest first. */
  public List<ScalePeriod> periods(EnglishScale scale) {
    return scales.stream()
        .flatMap(exam -> names.stream().map(each -> new AwardRows(exam, each, scale)))
        .flatMap(rows -> daysOf(rows).map(days -> new ScalePeriod(days, rows)).stream())
        .sorted(Comparator.comparing(period -> period.days().from()))
        .toList();
  }

  private static Optional<Validity> daysOf(AwardRows rows) {
    return rows.exam()
        .valid()
        .intersection(rows.names().valid())
        .flatMap(rows.scale().valid()::intersection);
  }

  public Optional<ExamScale> scaleOn(LocalDate day) {
    return scales.stream().filter(row -> row.valid().contains(day)).findFirst();
  }
}
