package org.examcycle.application.entry.file;

/** How far a file of entries has come. */
public enum EntryFileState {
  /** An attached centre has sent it, and its Associate has not decided (INT-PRE-02). */
  SUBMITTED,
  /** The Associate has given it back, with a reason. */
  RETURNED,
  /** It is in the queue, or being worked through. */
  WAITING,
  /** It was worked through as was asked. */
  DONE,
  /** It was to be taken whole, and has faulty rows: nothing was taken. */
  REFUSED,
  /** Somebody stopped it; rows that had been taken by then stand. */
  CANCELLED,
  /** We could not work through it; rows that had been taken by then stand. */
  FAILED
}
