package org.examcycle.domain.verification;

import java.util.Optional;
import org.examcycle.domain.entry.english.EnglishEntry;

/** What a verifier is told of the photo that an exam takes on the day (ENG-EXM-07). */
public enum PhotoTold {
  /** The exam takes one, it was declined, and so there is none. */
  NONE;

  /** Of photos that were taken nothing is told yet: they are not kept. */
  public static Optional<PhotoTold> of(EnglishEntry entry) {
    return switch (entry.photoThere()) {
      case DECLINED -> Optional.of(NONE);
      case AGREED, AGREED_BY_PARENT, NONE -> Optional.empty();
    };
  }
}
