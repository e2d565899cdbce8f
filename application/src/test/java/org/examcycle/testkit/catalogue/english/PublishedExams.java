package org.examcycle.testkit.catalogue.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.english.ImportExams;
import org.examcycle.domain.calendar.Validity;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.EnglishExam;
import org.examcycle.domain.catalogue.english.ExamDefinition;
import org.examcycle.domain.catalogue.english.ExamDefinition.BandsRow;
import org.examcycle.domain.catalogue.english.ExamDefinition.NamesRow;
import org.examcycle.domain.catalogue.english.ExamDefinition.ScaleRow;
import org.examcycle.domain.catalogue.english.GradeName;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.catalogue.english.ReportedComponent;

/** The published rows of all exams with a scale score, as the board would import them. */
public final class PublishedExams {

  private static final Set<String> PHOTOGRAPHED = Set.of("FCE", "CAE", "CPE");

  private static final Validity SINCE_2015 = Validity.from(LocalDate.of(2015, 1, 1));
  private static final Validity SINCE_2016 = Validity.from(LocalDate.of(2016, 2, 1));
  private static final Validity TO_2019 =
      Validity.through(LocalDate.of(2016, 2, 1), LocalDate.of(2019, 12, 31));
  private static final Validity SINCE_2020 = Validity.from(LocalDate.of(2020, 1, 1));
  private static final List<ReportedComponent> FOUR =
      components("READING", "WRITING", "LISTENING", "SPEAKING");
  private static final List<ReportedComponent> FIVE =
      components("READING", "USE_OF_ENGLISH", "WRITING", "LISTENING", "SPEAKING");
  private static final List<ReportedComponent> KEY =
      List.of(
          new ReportedComponent(ComponentName.of("READING_AND_WRITING"), 2),
          new ReportedComponent(ComponentName.of("LISTENING"), 1),
          new ReportedComponent(ComponentName.of("SPEAKING"), 1));

  private PublishedExams() {}

  /** Levels and exams, with no difference from what is published. */
  public static ImportExams.Command all() {
    return new ImportExams.Command(
        SINCE_2015,
        levels(),
        List.of(
            exam("KET", "A2 Key", true, scale(SINCE_2016, CefrLevel.A2, KEY), byPeriod()),
            exam("PET", "B1 Preliminary", true, scale(SINCE_2016, CefrLevel.B1, FOUR), byPeriod()),
            exam("FCE", "B2 First", true, scale(SINCE_2015, CefrLevel.B2, FIVE), abc(SINCE_2015)),
            exam(
                "CAE",
                "C1 Advanced",
                false,
                scale(SINCE_2015, CefrLevel.C1, FIVE),
                abc(SINCE_2015)),
            exam(
                "CPE",
                "C2 Proficiency",
                false,
                scale(SINCE_2015, CefrLevel.C2, FIVE),
                abc(SINCE_2015)),
            exam(
                "BEC-P",
                "B1 Business Preliminary",
                false,
                scale(SINCE_2016, CefrLevel.B1, FOUR),
                passes(SINCE_2016)),
            exam(
                "BEC-V",
                "B2 Business Vantage",
                false,
                scale(SINCE_2016, CefrLevel.B2, FOUR),
                abc(SINCE_2016)),
            exam(
                "BEC-H",
                "C1 Business Higher",
                false,
                scale(SINCE_2016, CefrLevel.C1, FOUR),
                abc(SINCE_2016))));
  }

  private static List<LevelBand> levels() {
    return List.of(
        level(CefrLevel.BELOW_A1, 80, 99, ""),
        level(CefrLevel.A1, 100, 119, "Entry 1"),
        level(CefrLevel.A2, 120, 139, "Entry 2"),
        level(CefrLevel.B1, 140, 159, "Entry 3"),
        level(CefrLevel.B2, 160, 179, "Level 1"),
        level(CefrLevel.C1, 180, 199, "Level 2"),
        level(CefrLevel.C2, 200, 230, "Level 3"));
  }

  private static LevelBand level(CefrLevel level, int from, int to, String title) {
    return new LevelBand(level, from, to, Optional.of(title).filter(text -> !text.isEmpty()));
  }

  private static ExamDefinition exam(
      String code, String name, boolean forSchools, ScaleRow scale, List<NamesRow> names) {
    return new ExamDefinition(
        new EnglishExam(
            ExamCode.of(code),
            name,
            forSchools,
            "english-scale/1",
            "window/1",
            PHOTOGRAPHED.contains(code)),
        List.of(scale),
        names);
  }

  /** The bands lie about the lowest score of the exam's own level (ENG-SCL-03). */
  private static ScaleRow scale(
      Validity valid, CefrLevel level, List<ReportedComponent> components) {
    var c =
        levels().stream().filter(band -> band.level() == level).findFirst().orElseThrow().from();
    return new ScaleRow(
        valid,
        level,
        components,
        new BandsRow(c - 38, c - 38, c - 20, c, c + 13, c + 20, c + 30),
        levelAt(Math.min(c + 20, 200)),
        levelAt(c - 20));
  }

  private static CefrLevel levelAt(int score) {
    return levels().stream()
        .filter(band -> band.from() <= score && score <= band.to())
        .findFirst()
        .orElseThrow()
        .level();
  }

  private static List<ReportedComponent> components(String... names) {
    return List.of(names).stream()
        .map(name -> new ReportedComponent(ComponentName.of(name), 1))
        .toList();
  }

  private static List<NamesRow> byPeriod() {
    return List.of(passes(TO_2019).getFirst(), abc(SINCE_2020).getFirst());
  }

  private static List<NamesRow> passes(Validity valid) {
    return List.of(
        new NamesRow(
            valid,
            new GradeName("Pass with Distinction", "Pass with Distinction"),
            new GradeName("Pass with Merit", "Pass with Merit"),
            new GradeName("Pass", "Pass")));
  }

  private static List<NamesRow> abc(Validity valid) {
    return List.of(new NamesRow(valid, grade("A"), grade("B"), grade("C")));
  }

  private static GradeName grade(String letter) {
    return new GradeName("Grade " + letter, "Pass at Grade " + letter);
  }
}
