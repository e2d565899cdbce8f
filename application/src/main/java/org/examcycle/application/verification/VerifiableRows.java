package org.examcycle.application.verification;

import org.examcycle.domain.verification.VerifiableExams;
import org.examcycle.domain.verification.VerifiableRow;

/** The rows that say which results can be verified by numbers (ENG-VER-02). */
public interface VerifiableRows {

  VerifiableExams all();

  /** False when a row of the same exam holds on one of its days. */
  boolean add(VerifiableRow row);
}
