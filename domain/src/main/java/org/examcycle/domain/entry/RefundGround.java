package org.examcycle.domain.entry;

/** On what evidence the board gives back what a late withdrawal does not (INT-ENT-07). */
public enum RefundGround {
  MEDICAL,
  COMPASSIONATE
}
