package org.examcycle.application.marking.english;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What scores are worth, reckoned apart from the application: whole numbers, the cut of the exam's
 * own level and the ladder of levels, twenty points apart.
 *
 * @param cut the lowest score of the exam's own level
 * @param components each as often as it counts
 */
record Reckoning(String code, int cut, List<String> components, List<Integer> weights) {

  private static final List<String> FIVE =
      List.of("READING", "USE_OF_ENGLISH", "WRITING", "LISTENING", "SPEAKING");
  private static final List<String> FOUR = List.of("READING", "WRITING", "LISTENING", "SPEAKING");
  private static final List<String> KEY = List.of("READING_AND_WRITING", "LISTENING", "SPEAKING");
  private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
  private static final List<String> TITLES =
      List.of("Entry 1", "Entry 2", "Entry 3", "Level 1", "Level 2", "Level 3");

  static final List<Reckoning> EXAMS =
      List.of(
          new Reckoning("KET", 120, KEY, List.of(2, 1, 1)),
          equal("PET", 140, FOUR),
          equal("FCE", 160, FIVE),
          equal("CAE", 180, FIVE),
          equal("CPE", 200, FIVE),
          equal("BEC-P", 140, FOUR),
          equal("BEC-V", 160, FOUR),
          equal("BEC-H", 180, FOUR));

  /**
   * @param overall 0 where it is not reported
   */
  record Found(int overall, String grade, String level, String title) {}

  private static Reckoning equal(String code, int cut, List<String> components) {
    return new Reckoning(code, cut, components, Collections.nCopies(components.size(), 1));
  }

  /** Scores that lie near one another as often as not, so that every band comes up. */
  int[] draw(Random draws) {
    var top = cut + 30;
    var about = 80 + draws.nextInt(top - 79);
    var apart = 1 + draws.nextInt(40);
    return IntStream.range(0, components.size())
        .map(_ -> about - apart / 2 + draws.nextInt(apart))
        .map(score -> Math.clamp(score, 80, top))
        .toArray();
  }

  Found reckon(int[] scores) {
    var sum = IntStream.range(0, scores.length).map(i -> scores[i] * weights.get(i)).sum();
    var weight = weights.stream().mapToInt(Integer::intValue).sum();
    var overall = (2 * sum + weight) / (2 * weight);
    var own = (cut - 100) / 20;
    if (overall >= cut + 20) {
      return found(overall, "A", Math.min(own + 1, 5));
    }
    if (overall >= cut + 13) {
      return found(overall, "B", own);
    }
    if (overall >= cut) {
      return found(overall, "C", own);
    }
    if (overall >= cut - 20) {
      return found(overall, "", own - 1);
    }
    return new Found(overall >= cut - 38 ? overall : 0, "", "", "");
  }

  private static Found found(int overall, String grade, int level) {
    return new Found(overall, grade, LEVELS.get(level), TITLES.get(level));
  }
}
