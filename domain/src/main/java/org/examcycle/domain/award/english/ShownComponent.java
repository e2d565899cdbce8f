package org.examcycle.domain.award.english;

import org.examcycle.domain.catalogue.english.ComponentName;

/** What statement, certificate and verification show of one component. */
public sealed interface ShownComponent {

  ComponentName component();

  /**
   * A score. One below the exam's floor is shown as the floor, "or below"; the true score, which
   * counted, is not shown (ENG-SCL-05).
   */
  record Score(ComponentName component, int shown, boolean orBelow) implements ShownComponent {}

  /** The candidate was exempt; one endorsement line says so for all (ENG-SCL-06). */
  record ExemptFrom(ComponentName component) implements ShownComponent {}
}
