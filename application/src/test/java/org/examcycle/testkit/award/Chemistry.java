package org.examcycle.testkit.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.award.ComponentThresholdTable;
import org.examcycle.application.award.OptionThresholdTable;
import org.examcycle.application.catalogue.OptionTable;
import org.examcycle.domain.award.ComponentThresholds;
import org.examcycle.domain.award.OptionThresholds;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.award.Threshold;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.OptionScheme;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.catalogue.SyllabusOptions;
import org.examcycle.domain.catalogue.WeightedComponent;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.quantity.Fraction;

/**
 * One syllabus for contracts: option BY of 22 (40 x 3/2), 42 (112 x 5/4) and the endorsement 05.
 */
public final class Chemistry {

  public static final SeriesCode JUNE = SeriesCode.of("2027-06");
  public static final SyllabusCode CODE = SyllabusCode.of("0620");
  public static final ComponentCode THEORY = ComponentCode.of("22");
  public static final ComponentCode PRACTICAL = ComponentCode.of("42");
  public static final ComponentCode SPOKEN = ComponentCode.of("05");

  public static final GradeScale SCALE =
      new GradeScale(
          "igcse-1",
          List.of(
              new GradeScale.Row(Grade.of("A*"), "A*(a*)", false),
              new GradeScale.Row(Grade.of("A"), "A(a)", true),
              new GradeScale.Row(Grade.of("B"), "B(b)", true)));

  public static final PumScheme PUM =
      new PumScheme(
          "igcse-1",
          List.of(
              new PumScheme.Band(Grade.of("A*"), 90, 100),
              new PumScheme.Band(Grade.of("A"), 80, 89),
              new PumScheme.Band(Grade.of("B"), 70, 79)),
          Set.of(Route.UK));

  public static final QualificationType IGCSE =
      new QualificationType(
          "IGCSE",
          "IGCSE",
          "IGCSE_O_LEVEL",
          "IGCSE_AND_O_LEVEL",
          "igcse-1",
          Optional.of("igcse-1"),
          "component-sum/1",
          "word-before-grade/1",
          "at-one-instant/1",
          "none");

  public static final Syllabus SYLLABUS = new Syllabus(CODE, "Chemistry", IGCSE);

  private Chemistry() {}

  public static OptionTable options(int version) {
    var by =
        new OptionScheme(
            Optional.of(OptionCode.of("BY")),
            Optional.of(OptionCode.of("B2")),
            "IGCSE",
            200,
            List.of(
                WeightedComponent.of(THEORY, 40, Fraction.of(3, 2)),
                WeightedComponent.of(PRACTICAL, 112, Fraction.of(5, 4)),
                WeightedComponent.endorsing(SPOKEN, 30, "igcse-1")));
    var none =
        new OptionScheme(
            Optional.empty(),
            Optional.empty(),
            "IGCSE",
            version,
            List.of(WeightedComponent.of(ComponentCode.of("01"), version, Fraction.ONE)));
    return new OptionTable(JUNE, CODE, version, new SyllabusOptions(List.of(by, none)));
  }

  /** A type of the same family, graded on the same scale. */
  public static QualificationType asLevel() {
    return new QualificationType(
        "AS_LEVEL",
        "AS Level",
        "A_LEVEL",
        IGCSE.family(),
        IGCSE.gradeScale(),
        Optional.empty(),
        IGCSE.awardRule(),
        IGCSE.outcomeRule(),
        IGCSE.releaseRule(),
        IGCSE.enquiryRule());
  }

  /** Option BY alone, which leads to another type. */
  public static OptionTable optionsLeadingTo(QualificationType type, int version) {
    var by =
        new OptionScheme(
            Optional.of(OptionCode.of("BY")),
            Optional.empty(),
            type.code(),
            60,
            List.of(WeightedComponent.of(THEORY, 40, Fraction.of(3, 2))));
    return new OptionTable(JUNE, CODE, version, new SyllabusOptions(List.of(by)));
  }

  public static OptionThresholdTable thresholds(int version) {
    return new OptionThresholdTable(
        JUNE,
        CODE,
        version,
        Map.of(
            "BY",
            new OptionThresholds(SCALE, 200, falling(150 + version, 120, 90)),
            "",
            new OptionThresholds(SCALE, 9, List.of(new Threshold(Grade.of("B"), 4)))));
  }

  public static ComponentThresholdTable componentThresholds(int version) {
    return new ComponentThresholdTable(
        JUNE,
        CODE,
        version,
        Map.of(
            THEORY,
            new ComponentThresholds(SCALE, 40, List.of(new Threshold(Grade.of("A"), 20 + version))),
            PRACTICAL,
            new ComponentThresholds(SCALE, 112, List.of())));
  }

  private static List<Threshold> falling(int... marks) {
    var falling = new ArrayList<Threshold>();
    for (var at = 0; at < marks.length; at++) {
      falling.add(new Threshold(SCALE.grades().get(at), marks[at]));
    }
    return falling;
  }
}
