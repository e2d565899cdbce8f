package org.examcycle.domain.catalogue.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examcycle.domain.calendar.Validity;

/**
 * The English Scale as it holds for sittings of a span of days: its levels, lowest first, without
 * gap or overlap (ENG-SCL-01), and their titles in the UK framework (ENG-OUT-05).
 */
public record EnglishScale(int version, Validity valid, List<LevelBand> levels) {

  /** What its reference begins with, before the version. */
  static final String REFERENCE = "english-scale/";

  public EnglishScale {
    levels = List.copyOf(levels);
    if (!follow(levels)) {
      throw new IllegalArgumentException("levels must follow one another without a gap");
    }
  }

  /** Whether there are levels, and each begins where the one before ends. */
  public static boolean follow(List<LevelBand> levels) {
    return !levels.isEmpty()
        && IntStream.range(1, levels.size())
            .allMatch(i -> levels.get(i).from() == levels.get(i - 1).to() + 1);
  }

  /** These levels, with the titles known here where they say none: a bare file takes none away. */
  public List<LevelBand> titling(List<LevelBand> given) {
    return given.stream().map(band -> band.titledAsIn(this)).toList();
  }

  public int lowest() {
    return levels.getFirst().from();
  }

  public int highest() {
    return levels.getLast().to();
  }

  /** Empty for a score outside the scale. */
  public Optional<CefrLevel> levelOf(int score) {
    return levels.stream()
        .filter(band -> band.from() <= score && score <= band.to())
        .map(LevelBand::level)
        .findFirst();
  }

  /** The title that belongs to the level shown, not to the exam (ENG-OUT-05). */
  public Optional<String> frameworkTitle(CefrLevel level) {
    return levels.stream()
        .filter(band -> band.level() == level)
        .findFirst()
        .flatMap(LevelBand::frameworkTitle);
  }

  /** The name under which a result keeps this row set: {@code english-scale/1}. */
  public String reference() {
    return REFERENCE + version;
  }
}
