package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;

/** The Associates. */
public interface AssociateRepository {

  /** False when there is one of that code. */
  boolean add(Associate associate);

  Optional<Associate> find(AssociateCode code);
}
