package org.examcycle.application.result.english;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.award.english.ShownComponent;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.english.CefrLevel;
import org.examcycle.domain.catalogue.english.LevelBand;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.result.english.CertificatedBand;

/**
 * A Statement of Results (ENG-SOR-01). It is not a certificate, and may change before certificates
 * are issued (ENG-SOR-03).
 *
 * @param candidate the Candidate ID
 * @param examName as printed
 * @param result as printed; empty where none is printed
 * @param overall empty where it is not reported
 * @param level that the candidate has shown; empty where none is certified
 * @param frameworkTitle of that level
 * @param components as shown, in the exam's order
 * @param endorsed whether the candidate was exempt from a component
 * @param scale the levels of the English Scale, lowest first
 * @param bands the exam's certificated bands, highest first
 * @param lowest below it nothing of the exam is shown
 * @param highest the top of the exam's scale
 * @param demonstration the candidate is invented
 */
public record Statement(
    CandidateId candidate,
    PersonName name,
    SittingKey sitting,
    String examName,
    Optional<String> result,
    Optional<Integer> overall,
    Optional<CefrLevel> level,
    Optional<String> frameworkTitle,
    List<ShownComponent> components,
    boolean endorsed,
    List<LevelBand> scale,
    List<CertificatedBand> bands,
    int lowest,
    int highest,
    boolean demonstration) {

  public Statement {
    components = List.copyOf(components);
    scale = List.copyOf(scale);
    bands = List.copyOf(bands);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Statement[" + candidate + "]";
  }
}
