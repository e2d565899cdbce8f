package org.examcycle.domain.privacy;

/** A kind of record that says for how long it is kept. */
public enum RetainedRecord {
  /** An entry, withdrawn or not, with what was charged for it and its marks. */
  ENTRY,
  /** What an award made of an entry. */
  RESULT,
  /** An entry for a sitting of an English exam, withdrawn or not, with what was charged for it. */
  SITTING_ENTRY,
  /** What came of such an entry. */
  SITTING_RESULT
}
