package org.examcycle.domain.result.english;

import java.util.List;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.CefrLevel;

/**
 * A band of an exam's scores that earns a certificate, as drawn on statements (ENG-SOR-01).
 *
 * @param label as printed: {@code Grade A}, {@code Level B1}
 * @param certified the level that the certificate states
 * @param from its lowest score
 * @param to its highest score, counted
 */
public record CertificatedBand(String label, CefrLevel certified, int from, int to) {

  public CertificatedBand {
    if (to < from) {
      throw new IllegalArgumentException("a band without a score");
    }
  }

  /** Whether an overall score lies in it. */
  public boolean holds(int overall) {
    return from <= overall && overall <= to;
  }

  /** The bands of an exam under the rows of an exam date, the highest first. */
  public static List<CertificatedBand> of(AwardRows rows) {
    var exam = rows.exam();
    var bands = exam.bands();
    var names = rows.names();
    return List.of(
        new CertificatedBand(names.a().name(), exam.certifiedAbove(), bands.aFrom(), bands.max()),
        new CertificatedBand(names.b().name(), exam.level(), bands.bFrom(), bands.aFrom() - 1),
        new CertificatedBand(names.c().name(), exam.level(), bands.cFrom(), bands.bFrom() - 1),
        new CertificatedBand(
            "Level " + exam.certifiedBelow().label(),
            exam.certifiedBelow(),
            bands.levelBelowFrom(),
            bands.cFrom() - 1));
  }
}
