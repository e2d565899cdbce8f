package org.examcycle.rest.catalogue.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.examcycle.application.catalogue.english.ReadExamScale;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.ScalePeriod;
import org.examcycle.domain.result.english.CertificatedBand;
import org.examcycle.rest.value.Level;

/**
 * What the scores of an exam mean (ENG-SCL-03, ENG-SCL-04).
 *
 * @param periods the earliest first; none of an exam without a scale score
 */
record ExamScaleBody(ExamCode exam, String name, List<PeriodBody> periods) {

  /**
   * A span of exam days that are all under the same rows.
   *
   * @param from the first exam day
   * @param until the last exam day, counted; absent where no end is known
   * @param level the exam's own
   * @param floor component scores below it are shown as it, or below
   * @param noResultFrom the lowest overall score that is reported
   * @param max the highest score
   * @param bands that earn a certificate, the highest first
   * @param levels of the English Scale, the lowest first
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record PeriodBody(
      LocalDate from,
      Optional<LocalDate> until,
      Level level,
      int floor,
      int noResultFrom,
      int max,
      List<BandBody> bands,
      List<LevelBody> levels) {}

  /**
   * A band of overall scores.
   *
   * @param certified the level that the certificate states
   * @param to counted
   */
  record BandBody(String label, Level certified, int from, int to) {}

  static ExamScaleBody of(ReadExamScale.Scale scale) {
    return new ExamScaleBody(
        scale.exam().code(),
        scale.exam().name(),
        scale.periods().stream().map(ExamScaleBody::period).toList());
  }

  private static PeriodBody period(ScalePeriod period) {
    var exam = period.rows().exam();
    var bands = exam.bands();
    return new PeriodBody(
        period.days().from(),
        ExamBody.lastDay(period.days()),
        new Level(exam.level()),
        bands.floor(),
        bands.reportedFrom(),
        bands.max(),
        CertificatedBand.of(period.rows()).stream().map(ExamScaleBody::band).toList(),
        period.rows().scale().levels().stream().map(LevelBody::of).toList());
  }

  private static BandBody band(CertificatedBand band) {
    return new BandBody(band.label(), new Level(band.certified()), band.from(), band.to());
  }
}
