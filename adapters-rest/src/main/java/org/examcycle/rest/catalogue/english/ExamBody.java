package org.examcycle.rest.catalogue.english;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.ExamDefinition.BandsRow;
import org.examcycle.domain.catalogue.english.ExamDefinition.ScaleRow;
import org.examcycle.domain.catalogue.english.ExamScale;
import org.examcycle.domain.catalogue.english.GradeNames;
import org.examcycle.domain.catalogue.english.ReportedComponent;
import org.examcycle.rest.value.Level;
import org.examcycle.rest.value.Words;

/**
 * An exam and one span of its scale (ENG-EXM-02, ENG-SCL-03).
 *
 * @param testDayPhoto whether candidates are photographed on the day, those "for Schools" never;
 *     where absent as it is known for the exam, else not (ENG-EXM-07)
 * @param scaleSince the first exam day; absent for an exam without a scale score
 * @param scaleUntil the last exam day, counted
 * @param noResultFrom the lowest overall score that is reported
 */
record ExamBody(
    @NotNull ExamCode code,
    @Words @Size(max = 80) String name,
    boolean forSchools,
    Optional<@Size(max = 60) String> awardRule,
    Optional<@Size(max = 60) String> releaseRule,
    Optional<Boolean> testDayPhoto,
    @NotNull Level level,
    @NotNull @Size(max = 12) List<@Valid ComponentBody> components,
    @Min(0) @Max(999) int floor,
    @Min(0) @Max(999) int noResultFrom,
    @Min(0) @Max(999) int levelBelowFrom,
    @Min(0) @Max(999) int cFrom,
    @Min(0) @Max(999) int bFrom,
    @Min(0) @Max(999) int aFrom,
    @Min(0) @Max(999) int max,
    @NotNull Level certifiedAbove,
    @NotNull Level certifiedBelow,
    @NotNull @Size(max = 20) List<@Valid GradeNamesBody> gradeNames,
    Optional<LocalDate> scaleSince,
    Optional<LocalDate> scaleUntil) {

  private static final String AWARD_RULE = "english-scale/1";
  private static final String RELEASE_RULE = "window/1";

  /** A component and how often it counts. */
  record ComponentBody(@NotNull ComponentName name, @Min(1) @Max(99) int weight) {}

  /** One definition for each exam, with all its spans. */
  static List<ExamDefinition> definitions(List<ExamBody> exams) {
    return exams.stream()
        .collect(Collectors.groupingBy(ExamBody::code, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ExamBody::definition)
        .toList();
  }

  private static ExamDefinition definition(List<ExamBody> spans) {
    var first = spans.getFirst();
    return new ExamDefinition(
        new EnglishExam(
            first.code,
            first.name,
            first.forSchools,
            first.awardRule.orElse(AWARD_RULE),
            first.releaseRule.orElse(RELEASE_RULE),
            first.testDayPhoto.orElse(false)),
        first.testDayPhoto.isPresent(),
        spans.stream().flatMap(ExamBody::scale).toList(),
        spans.stream().flatMap(ExamBody::names).distinct().toList());
  }

  private Stream<ScaleRow> scale() {
    return scaleSince.stream()
        .map(
            since ->
                new ScaleRow(
                    GradeNamesBody.validity(since, scaleUntil),
                    level.level(),
                    components.stream()
                        .map(one -> new ReportedComponent(one.name(), one.weight()))
                        .toList(),
                    new BandsRow(floor, noResultFrom, levelBelowFrom, cFrom, bFrom, aFrom, max),
                    certifiedAbove.level(),
                    certifiedBelow.level()));
  }

  private Stream<ExamDefinition.NamesRow> names() {
    return scaleSince.stream().flatMap(since -> gradeNames.stream().map(names -> names.row(since)));
  }

  /** One span of an exam that was imported, with the names of the grades in all spans. */
  static ExamBody of(EnglishExam exam, ExamScale scale, List<GradeNames> names) {
    var bands = scale.bands();
    return new ExamBody(
        exam.code(),
        exam.name(),
        exam.forSchools(),
        Optional.of(exam.awardRule()),
        Optional.of(exam.releaseRule()),
        Optional.of(exam.testDayPhoto()),
        new Level(scale.level()),
        scale.components().stream()
            .map(one -> new ComponentBody(one.name(), one.weight()))
            .toList(),
        bands.floor(),
        bands.reportedFrom(),
        bands.levelBelowFrom(),
        bands.cFrom(),
        bands.bFrom(),
        bands.aFrom(),
        bands.max(),
        new Level(scale.certifiedAbove()),
        new Level(scale.certifiedBelow()),
        names.stream().map(GradeNamesBody::of).toList(),
        Optional.of(scale.valid().from()),
        lastDay(scale.valid()));
  }

  static Optional<LocalDate> lastDay(Validity valid) {
    return valid.until().map(until -> until.minusDays(1));
  }
}
