package org.examcycle.application.usecase;

import java.util.List;
import org.examcycle.domain.rule.Disclosure;

/**
 * The record of whose data was shown to whom, when and what for (COM-PRV-01). Lines are written in
 * batches within a second, and drained when the application stops.
 */
public interface AccessRecord {

  void note(Call call, Purpose purpose, List<Disclosure> disclosures);
}
