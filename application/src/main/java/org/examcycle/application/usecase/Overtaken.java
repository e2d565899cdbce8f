package org.examcycle.application.usecase;

/**
 * Somebody else was faster: what was read in this transaction is no longer so. Thrown where the
 * caller has named no version that could be wrong; {@link Transactions} do the work again, on what
 * is so then.
 */
public final class Overtaken extends IllegalStateException {

  private static final long serialVersionUID = 1;

  /**
   * @param what was altered meanwhile; of persons it says nothing
   */
  public Overtaken(String what) {
    super(what + " was altered meanwhile");
  }
}
