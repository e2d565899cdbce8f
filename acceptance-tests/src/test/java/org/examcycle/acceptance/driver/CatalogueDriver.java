package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scales, syllabuses and their options, what a series offers of them, and which pairs are
 * prohibited.
 */
public interface CatalogueDriver {

  /** Sends a type of qualification, graded on the scale of that name, as a file of one line. */
  Outcome<Taken> importType(Actor by, UsualType type, String scale);

  /** The same of a type that is not held in series of a kind. */
  Outcome<Taken> importTypeNotIn(Actor by, UsualType type, String kind);

  /** Sends a syllabus as a file of one line. */
  Outcome<Taken> importSyllabus(Actor by, SyllabusRow row);

  /**
   * Defines a scale, the best grade first, with its bands of uniform marks where its rows have
   * them; centres in the United Kingdom are told none. Answers its name.
   */
  Outcome<String> defineScale(Actor by, String scale, List<GradeRow> grades);

  /** A scale, the best grade first, as {@link #defineScale} had it. */
  Outcome<List<GradeRow>> scale(Actor by, String scale);

  /** The name of the scale of each type of qualification, by its code; fetched page by page. */
  Outcome<Map<String, String>> scalesOfTypes(Actor by, int pageSize);

  /** The codes of all syllabuses, fetched page by page. */
  Outcome<List<String>> syllabuses(Actor by, int pageSize);

  /** Sends the whole table of a syllabus's options in a series; answers its version. */
  Outcome<Long> importOptions(Actor by, String series, String syllabus, List<OptionRow> rows);

  /** The newest table of a syllabus's options in a series. */
  Outcome<List<OptionSeen>> options(Actor by, String series, String syllabus);

  /** Sends offers of a series as one file. */
  Outcome<Taken> offer(Actor by, String series, List<OfferRow> rows);

  /** Everything that a series offers, fetched page by page. */
  Outcome<List<OfferSeen>> offers(Actor by, String series, int pageSize);

  /** What a centre may enter in a series, fetched page by page. */
  Outcome<List<OfferSeen>> offersTo(Actor by, String series, String centre, int pageSize);

  /** Sends the list of prohibited pairs in force from a series on; answers how many they are. */
  Outcome<Integer> prohibit(Actor by, String fromSeries, List<PairRow> rows);

  /**
   * @param option none where the syllabus gives its one option no code
   * @param zones administrative zones
   * @param fee in the smallest unit of the currency
   */
  record OfferRow(
      String syllabus,
      Optional<String> option,
      List<Integer> zones,
      boolean privateCandidates,
      boolean retakesOnly,
      long fee,
      String currency) {
    public OfferRow {
      zones = List.copyOf(zones);
    }
  }

  /**
   * @param title of the syllabus
   * @param components in the order of the option's table
   */
  record OfferSeen(OfferRow offer, String title, List<String> components) {
    public OfferSeen {
      components = List.copyOf(components);
    }
  }

  record PairRow(String syllabus, String notWith) {}

  /**
   * @param type the code of a type of qualification
   * @param language whether it is of a language
   */
  record SyllabusRow(String syllabus, String title, String type, boolean language) {}

  /** What became of the rows of a file. */
  record Taken(int added, int changed, int unchanged) {}

  /**
   * @param printed as statements and certificates write it
   * @param ofComponents whether a component can have it
   * @param pumLow the lowest uniform mark of the grade, where the scale has bands
   */
  record GradeRow(
      String grade,
      String printed,
      boolean ofComponents,
      Optional<Integer> pumLow,
      Optional<Integer> pumHigh) {}

  /**
   * One component of one option.
   *
   * @param option none where the syllabus gives its one option no code
   * @param type of qualification where it is not the syllabus's own
   * @param maximum of the option
   * @param factor exact: {@code 3/2}; either this or the share is given
   * @param share of the option's maximum, exact
   * @param endorsement the scale on which a component of weight zero is reported
   * @param carries what it brings over from an earlier series
   */
  record OptionRow(
      Optional<String> option,
      Optional<String> alias,
      Optional<String> type,
      int maximum,
      String component,
      int componentMaximum,
      Optional<String> factor,
      Optional<String> share,
      Optional<String> endorsement,
      Optional<String> carries) {}

  record OptionSeen(Optional<String> code, int maximum, List<WeightSeen> components) {
    public OptionSeen {
      components = List.copyOf(components);
    }
  }

  record WeightSeen(String component, int maximum, String factor) {}
}
