package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.ExamDriver.BandSeen;
import org.examcycle.acceptance.driver.ExamDriver.ComponentRow;
import org.examcycle.acceptance.driver.ExamDriver.ExamRow;
import org.examcycle.acceptance.driver.ExamDriver.GradeNamesRow;
import org.examcycle.acceptance.driver.ExamDriver.LevelRow;
import org.examcycle.acceptance.driver.ExamDriver.PeriodSeen;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.ExamScale;
import org.examcycle.domain.catalogue.english.GradeName;
import org.examcycle.domain.catalogue.english.GradeNames;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.catalogue.english.ReportedComponent;
import org.examcycle.domain.catalogue.english.ScalePeriod;
import org.examcycle.domain.result.english.CertificatedBand;

/** Rows of English exams, as steps have them and as the catalogue has them. */
final class ExamRows {

  private ExamRows() {}

  static LevelBand level(LevelRow row) {
    return new LevelBand(level(row.level()), row.from(), row.to(), row.frameworkTitle());
  }

  private static CefrLevel level(String label) {
    return CefrLevel.parse(label).orElseThrow();
  }

  static ExamDefinition definition(ExamRow row) {
    return new ExamDefinition(
        new EnglishExam(
            ExamCode.of(row.code()),
            row.name(),
            row.forSchools(),
            "english-scale/1",
            "window/1",
            row.testDayPhoto()),
        List.of(scale(row)),
        row.gradeNames().stream().map(names -> names(row, names)).toList());
  }

  private static ExamDefinition.ScaleRow scale(ExamRow row) {
    return new ExamDefinition.ScaleRow(
        Validity.from(row.scaleSince()),
        level(row.level()),
        row.components().stream()
            .map(one -> new ReportedComponent(ComponentName.of(one.name()), one.weight()))
            .toList(),
        new ExamDefinition.BandsRow(
            row.floor(),
            row.noResultFrom(),
            row.levelBelowFrom(),
            row.cFrom(),
            row.bFrom(),
            row.aFrom(),
            row.max()),
        level(row.certifiedAbove()),
        level(row.certifiedBelow()));
  }

  private static ExamDefinition.NamesRow names(ExamRow row, GradeNamesRow names) {
    return new ExamDefinition.NamesRow(
        new Validity(
            names.from().orElse(row.scaleSince()), names.until().map(last -> last.plusDays(1))),
        name(names, 0),
        name(names, 1),
        name(names, 2));
  }

  private static GradeName name(GradeNamesRow names, int grade) {
    return new GradeName(names.names().get(grade), names.printed().get(grade));
  }

  /** A row for each span of the exam's scale. */
  static Stream<ExamRow> seen(org.examcycle.domain.catalogue.english.ExamRows rows) {
    return rows.scales().stream().map(scale -> seen(rows.exam(), scale, rows.names()));
  }

  private static ExamRow seen(EnglishExam exam, ExamScale scale, List<GradeNames> names) {
    var bands = scale.bands();
    return new ExamRow(
        exam.code().value(),
        exam.name(),
        exam.forSchools(),
        exam.testDayPhoto(),
        scale.level().label(),
        scale.components().stream()
            .map(one -> new ComponentRow(one.name().value(), one.weight()))
            .toList(),
        bands.floor(),
        bands.reportedFrom(),
        bands.levelBelowFrom(),
        bands.cFrom(),
        bands.bFrom(),
        bands.aFrom(),
        bands.max(),
        scale.certifiedAbove().label(),
        scale.certifiedBelow().label(),
        names.stream().map(ExamRows::seen).toList(),
        scale.valid().from());
  }

  static PeriodSeen seen(ScalePeriod period) {
    return new PeriodSeen(
        period.days().from(),
        period.days().until().map(until -> until.minusDays(1)),
        CertificatedBand.of(period.rows()).stream()
            .map(
                band ->
                    new BandSeen(band.label(), band.certified().label(), band.from(), band.to()))
            .toList());
  }

  private static GradeNamesRow seen(GradeNames names) {
    return new GradeNamesRow(
        Optional.of(names.valid().from()),
        names.valid().until().map(until -> until.minusDays(1)),
        List.of(names.a().name(), names.b().name(), names.c().name()),
        List.of(names.a().printed(), names.b().printed(), names.c().printed()));
  }
}
