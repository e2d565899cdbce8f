package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Optional;

/**
 * What can be entered: syllabuses, what a series offers of them, and which pairs are prohibited.
 */
public interface CatalogueDriver {

  /**
   * Has a syllabus of one of the usual types ({@code IGCSE}, {@code IGCSE_9_1}, {@code O_LEVEL},
   * {@code A_LEVEL}, {@code AS_LEVEL}) in the catalogue, the type with it.
   */
  void haveSyllabus(Actor by, String syllabus, String title, String type);

  /** Sends offers of a series as one file. */
  Outcome<Taken> offer(Actor by, String series, List<OfferRow> rows);

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

  record PairRow(String syllabus, String notWith) {}

  /** What became of the rows of a file. */
  record Taken(int added, int changed, int unchanged) {}
}
