package org.examcycle.domain.catalogue.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.BandsDoNotRise;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.ComponentReportedTwice;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.GradesNotNamed;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.NoComponentReported;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.RowsOverlap;
import org.examcycle.domain.catalogue.english.EnglishCatalogueRefusal.RuleUnknown;
import org.examcycle.domain.rule.Decision;

/**
 * An exam and its rows as somebody would like to have them, not checked yet.
 *
 * @param saysPhoto whether it says if candidates are photographed; else that stays as it is known
 */
public record ExamDefinition(
    EnglishExam exam, boolean saysPhoto, List<ScaleRow> scales, List<NamesRow> names) {

  public ExamDefinition {
    scales = List.copyOf(scales);
    names = List.copyOf(names);
  }

  public ExamDefinition(EnglishExam exam, List<ScaleRow> scales, List<NamesRow> names) {
    this(exam, true, scales, names);
  }

  /** How the exam is scored for a span of exam dates. */
  public record ScaleRow(
      Validity valid,
      CefrLevel level,
      List<ReportedComponent> components,
      BandsRow bands,
      CefrLevel certifiedAbove,
      CefrLevel certifiedBelow) {

    /**
     * Components are shown no higher than what is reported of their mean, grade A certifies no
     * level below the exam's own, and the level below one that is.
     */
    boolean rises() {
      return bands.rise()
          && bands.floor() <= bands.reportedFrom()
          && certifiedAbove.compareTo(level) >= 0
          && certifiedBelow.compareTo(level) < 0;
    }

    /** Whether its scores are on a scale that ends there. */
    public boolean isWithin(int highest) {
      return bands.max() <= highest;
    }
  }

  /** The figures of {@link Bands}, rising or not. */
  public record BandsRow(
      int floor, int reportedFrom, int levelBelowFrom, int cFrom, int bFrom, int aFrom, int max) {

    boolean rise() {
      return Bands.rise(floor, reportedFrom, levelBelowFrom, cFrom, bFrom, aFrom, max);
    }

    Bands asBands() {
      return new Bands(floor, reportedFrom, levelBelowFrom, cFrom, bFrom, aFrom, max);
    }
  }

  /**
   * What the exam calls its grades for a span of exam dates.
   *
   * @param saysPrinted whether it says how the names are printed; else that stays as it is known
   */
  public record NamesRow(
      Validity valid, GradeName a, GradeName b, GradeName c, boolean saysPrinted) {

    public NamesRow(Validity valid, GradeName a, GradeName b, GradeName c) {
      this(valid, a, b, c, true);
    }

    private NamesRow printingAsIn(List<GradeNames> known) {
      return saysPrinted
          ? this
          : new NamesRow(valid, printed(a, known), printed(b, known), printed(c, known));
    }

    private GradeName printed(GradeName name, List<GradeNames> known) {
      return known.stream()
          .filter(names -> names.valid().equals(valid))
          .flatMap(names -> Stream.of(names.a(), names.b(), names.c()))
          .filter(other -> other.name().equals(name.name()))
          .findFirst()
          .orElse(name);
    }
  }

  /** This, with what it does not say as it is known: printed names for their span, and photos. */
  public ExamDefinition completedBy(ExamRows known) {
    return new ExamDefinition(
        saysPhoto ? exam : exam.takingPhotosAs(known.exam()),
        scales,
        names.stream().map(row -> row.printingAsIn(known.names())).toList());
  }

  /** The row set of this definition under a version, or everything that is wrong with it. */
  public Decision<ExamRows> checked(int version) {
    var refusals = refusals();
    return refusals.isEmpty() ? Decision.granted(rows(version)) : Decision.refused(refusals);
  }

  private List<EnglishCatalogueRefusal> refusals() {
    var refusals = new ArrayList<EnglishCatalogueRefusal>();
    exam.unknownRules().forEach(rule -> refusals.add(new RuleUnknown(exam.code(), rule)));
    for (var row : scales) {
      check(row, refusals);
    }
    overlap(scales.stream().map(ScaleRow::valid).toList(), refusals);
    overlap(names.stream().map(NamesRow::valid).toList(), refusals);
    return refusals;
  }

  private void check(ScaleRow row, List<EnglishCatalogueRefusal> refusals) {
    if (!row.rises()) {
      refusals.add(new BandsDoNotRise(exam.code(), row.valid()));
    }
    if (row.components().isEmpty()) {
      refusals.add(new NoComponentReported(exam.code(), row.valid()));
    }
    if (names.stream().noneMatch(each -> each.valid().overlaps(row.valid()))) {
      refusals.add(new GradesNotNamed(exam.code(), row.valid()));
    }
    var seen = new HashSet<ComponentName>();
    row.components().stream()
        .map(ReportedComponent::name)
        .filter(name -> !seen.add(name))
        .forEach(name -> refusals.add(new ComponentReportedTwice(exam.code(), name)));
  }

  private void overlap(List<Validity> spans, List<EnglishCatalogueRefusal> refusals) {
    for (var i = 0; i < spans.size(); i++) {
      for (var other : spans.subList(0, i)) {
        if (spans.get(i).overlaps(other)) {
          refusals.add(new RowsOverlap(exam.code(), other, spans.get(i)));
        }
      }
    }
  }

  private ExamRows rows(int version) {
    return new ExamRows(
        exam,
        version,
        scales.stream().map(row -> scale(row, version)).toList(),
        names.stream()
            .map(
                row -> new GradeNames(exam.code(), version, row.valid(), row.a(), row.b(), row.c()))
            .toList());
  }

  private ExamScale scale(ScaleRow row, int version) {
    return new ExamScale(
        exam.code(),
        version,
        row.valid(),
        row.level(),
        row.components(),
        row.bands().asBands(),
        row.certifiedAbove(),
        row.certifiedBelow());
  }
}
