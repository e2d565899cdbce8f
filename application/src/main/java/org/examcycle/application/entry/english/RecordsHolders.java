package org.examcycle.application.entry.english;

import java.util.Optional;
import org.examcycle.domain.centre.CentreNumber;

/** Which centre holds the records of one that has closed (ENG-EXM-06). */
public interface RecordsHolders {

  /**
   * Who was named last; it counts while that centre is closed and the holder approved. The centre
   * itself once it was approved again, empty where nobody was ever named.
   */
  Optional<CentreNumber> holderOf(CentreNumber closed);

  /** Puts this one in the place of whoever held them. */
  void put(CentreNumber closed, CentreNumber holder);
}
