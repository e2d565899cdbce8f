package org.examcycle.rest.result.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.result.english.Statement;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.award.english.ShownComponent.ExemptFrom;
import org.examcycle.domain.award.english.ShownComponent.Score;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.result.english.CertificatedBand;

/** Statements to draw. */
final class Statements {

  private static final List<LevelBand> SCALE =
      List.of(
          level(CefrLevel.BELOW_A1, 80, 99),
          level(CefrLevel.A1, 100, 119),
          level(CefrLevel.A2, 120, 139),
          level(CefrLevel.B1, 140, 159),
          level(CefrLevel.B2, 160, 179),
          level(CefrLevel.C1, 180, 199),
          level(CefrLevel.C2, 200, 230));
  private static final List<CertificatedBand> FIRST =
      List.of(
          new CertificatedBand("Grade A", CefrLevel.C1, 180, 190),
          new CertificatedBand("Grade B", CefrLevel.B2, 173, 179),
          new CertificatedBand("Grade C", CefrLevel.B2, 160, 172),
          new CertificatedBand("Level B1", CefrLevel.B1, 140, 159));
  private static final List<CertificatedBand> KEY =
      List.of(
          new CertificatedBand("Pass with Distinction", CefrLevel.B1, 140, 150),
          new CertificatedBand("Pass with Merit", CefrLevel.A2, 133, 139),
          new CertificatedBand("Pass", CefrLevel.A2, 120, 132),
          new CertificatedBand("Level A1", CefrLevel.A1, 100, 119));

  private Statements() {}

  private static LevelBand level(CefrLevel level, int from, int to) {
    return new LevelBand(level, from, to, Optional.empty());
  }

  private static ShownComponent score(String component, int shown, boolean orBelow) {
    return new Score(ComponentName.of(component), shown, orBelow);
  }

  static Statement first(PersonName name) {
    return new Statement(
        CandidateId.of("SIR094701"),
        name,
        SittingKey.of("MZ040-FCE-2027-06-05-paper"),
        "B2 First",
        Optional.of("Pass at Grade B"),
        Optional.of(177),
        Optional.of(CefrLevel.B2),
        Optional.of("Level 1"),
        List.of(
            score("READING", 180, false),
            score("USE_OF_ENGLISH", 171, false),
            score("WRITING", 190, false),
            score("LISTENING", 122, true),
            score("SPEAKING", 177, false)),
        false,
        SCALE,
        FIRST,
        122,
        190,
        false);
  }

  static Statement first() {
    return first(new PersonName("أميرة الحسن", "Amira Al-Hassan", Locale.of("ar")));
  }

  /** Below the level-below band, exempt from a part. */
  static Statement keyWithoutResult() {
    return new Statement(
        CandidateId.of("SIR094702"),
        new PersonName("Bilal Çelik", "Bilal Çelik", Locale.of("tr")),
        SittingKey.of("MZ040-KET-2018-06-09-computer"),
        "A2 Key",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(
            score("READING_AND_WRITING", 82, true),
            new ExemptFrom(ComponentName.of("LISTENING")),
            score("SPEAKING", 150, false)),
        true,
        SCALE,
        KEY,
        82,
        150,
        true);
  }
}
