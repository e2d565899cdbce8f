package org.examcycle.application.candidate;

import java.time.Instant;
import org.examcycle.domain.candidate.PersonId;

/** Which ids are one person's, beside what entries say (INT-CAN-05). */
public interface PersonLinks {

  /** False when the two are linked already, whichever is named first. */
  boolean add(PersonId one, PersonId other, Instant at);
}
