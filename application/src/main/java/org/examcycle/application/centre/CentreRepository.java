package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;

/** The centres, with the syllabuses that they may enter. */
public interface CentreRepository {

  /** False when there is one of that number. */
  boolean add(Centre centre);

  /**
   * Stores the centre under its own version, the one after the expected.
   *
   * @return false when it is no longer at the expected version
   */
  boolean save(Centre centre, long expectedVersion);

  Optional<Centre> find(CentreNumber number);

  /**
   * The centre, which nobody changes until the end of the transaction: it stays with the Associate
   * that it has. Many may hold it so at once.
   */
  Optional<Centre> hold(CentreNumber number);

  /** The centre, once nobody holds it any more; nobody holds or changes it until then. */
  Optional<Centre> holdToChange(CentreNumber number);

  /** In the order of their numbers, which are the cursor; of one Associate or of all. */
  Slice<Centre> list(Optional<AssociateCode> attachedTo, Page page);
}
