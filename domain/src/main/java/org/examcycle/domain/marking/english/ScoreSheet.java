package org.examcycle.domain.marking.english;

import java.util.Map;
import java.util.TreeMap;
import org.examcycle.domain.catalogue.english.ComponentName;
import org.examcycle.domain.marking.english.ComponentScore.Absent;
import org.examcycle.domain.marking.english.ComponentScore.Exempt;

/**
 * All that is recorded for one entry. While the board holds the result there may be no scores yet;
 * otherwise every component that the exam reports has one ({@link ComponentsReported}).
 */
public record ScoreSheet(Map<ComponentName, ComponentScore> components, Hold hold) {

  public ScoreSheet {
    components = Map.copyOf(components);
  }

  public static ScoreSheet of(Map<ComponentName, ComponentScore> components) {
    return new ScoreSheet(components, Hold.NONE);
  }

  /** Recorded without a score: the result is pending or withheld. */
  public static ScoreSheet held(Hold hold) {
    return new ScoreSheet(Map.of(), hold);
  }

  public ScoreSheet withHold(Hold other) {
    return new ScoreSheet(components, other);
  }

  /** What is recorded, by component. */
  public Map<ComponentName, ComponentScore> sorted() {
    return new TreeMap<>(components);
  }

  public boolean exemptFromAll() {
    return !components.isEmpty() && components.values().stream().allMatch(Exempt.class::isInstance);
  }

  public boolean absentFromPart() {
    return components.values().stream().anyMatch(Absent.class::isInstance);
  }

  /** Absent from every component but those that the candidate was exempt from. */
  public boolean absentFromAll() {
    return absentFromPart()
        && components.values().stream()
            .allMatch(score -> score instanceof Absent || score instanceof Exempt);
  }
}
