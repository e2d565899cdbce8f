package org.examcycle.bootstrap.start;

import java.util.stream.Stream;
import org.examcycle.application.catalogue.NamedRules;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start on rows that name a rule which this build does not have, as after a step back to
 * an older build: what they decide could not be decided.
 */
public final class KnownRules implements SmartInitializingSingleton {

  private final SyllabusCatalogue syllabuses;
  private final EnglishExams exams;
  private final NamedRules rules = new NamedRules();

  public KnownRules(SyllabusCatalogue syllabuses, EnglishExams exams) {
    this.syllabuses = syllabuses;
    this.exams = exams;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var unknown = Stream.concat(ofTypes(), ofExams()).toList();
    if (!unknown.isEmpty()) {
      throw new StartRefused(StartRefused.CONFIGURATION, unknown);
    }
  }

  private Stream<String> ofTypes() {
    return syllabuses.listTypes().stream()
        .flatMap(
            type ->
                rules.unknownIn(type).values().stream()
                    .map(rule -> line("qualification type " + type.code(), rule)));
  }

  private Stream<String> ofExams() {
    return exams.list().stream()
        .flatMap(
            rows ->
                rows.exam().unknownRules().stream()
                    .map(rule -> line("exam " + rows.exam().code(), rule)));
  }

  private static String line(String row, String rule) {
    return row + " names " + rule + ", a rule that this build does not have";
  }
}
