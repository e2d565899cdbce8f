package org.examcycle.rest.call;

import java.util.HashMap;
import java.util.Map;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.BodyUnread.Why;

/**
 * How many requests with a body are answered at once, from where the body begins to be read to the
 * end of the answer: each may hold as much memory as its body is long, and whoever sends slowly
 * holds it for long. All whom nobody knows have half of the places together, and each of them half
 * of these, by address; so has one who is known half of all. Others can still send.
 */
public final class BodiesInHand {

  private final int most;
  private final Map<String, Integer> byCaller = new HashMap<>();
  private int all;
  private int unknown;

  /**
   * @param most at least four
   */
  public BodiesInHand(int most) {
    this.most = most;
  }

  /**
   * @throws BodyUnread if no place is left
   */
  synchronized Place take(Caller caller) {
    var isUnknown = caller instanceof Caller.Anybody;
    var ofCaller = byCaller.getOrDefault(caller.id(), 0);
    if (all >= most
        || ofCaller >= (isUnknown ? most / 4 : most / 2)
        || (isUnknown && unknown >= most / 2)) {
      throw new BodyUnread(new Why.TooMany());
    }
    count(caller, 1);
    return new Place(caller);
  }

  private synchronized void giveBack(Caller caller) {
    count(caller, -1);
  }

  private void count(Caller caller, int one) {
    all += one;
    unknown += caller instanceof Caller.Anybody ? one : 0;
    byCaller.merge(caller.id(), one, (had, more) -> had + more == 0 ? null : had + more);
  }

  /** Of one request. */
  final class Place implements AutoCloseable {

    private final Caller caller;

    private Place(Caller caller) {
      this.caller = caller;
    }

    @Override
    public void close() {
      giveBack(caller);
    }
  }
}
