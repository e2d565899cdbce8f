package org.examcycle.application.privacy;

import java.util.Optional;

/**
 * The seals on the history, each made of some lines and of the seal before it. A line is sealed
 * once; one that is written while a seal is made comes into a later one.
 */
public interface HistorySeals {

  /**
   * Seals lines that no seal holds, the earliest first. One at a time, on however many nodes.
   *
   * @param most of them
   * @return how many those were
   */
  long seal(int most);

  /**
   * Looks at every line and every seal.
   *
   * @param noted the hash of a seal that must be among them
   */
  HistoryProof verify(Optional<SealHash> noted);
}
