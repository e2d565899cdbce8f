package org.examcycle.rest.call;

import java.util.HashMap;
import java.util.Map;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.BodyUnread.Why;

/**
 * How many requests with a body are answered at once, from where the body begins to be read to the
 * end of the answer, and how much of their bodies is held meanwhile: whoever sends slowly holds a
 * place for long, and what is made of a body takes more memory than the body. All whom nobody knows
 * have half of both together, and each of them half of these, by address; one who is known has half
 * of the places and three quarters of the bytes. Others can still send.
 */
public final class BodiesInHand {

  /**
   * A line of marks, 22 bytes, is held in 200 to 360: so the bytes of all bodies may be this part
   * of the memory, and half of it is left in the worst case.
   */
  private static final int PART_OF_MEMORY = 32;

  private final int mostBodies;
  private final long mostBytes;
  private final Map<String, Held> byCaller = new HashMap<>();
  private final Held all = new Held();
  private final Held unknown = new Held();

  /**
   * @param mostBodies at least four
   * @param mostBytes of all bodies that are read and not put down elsewhere
   */
  BodiesInHand(int mostBodies, long mostBytes) {
    this.mostBodies = mostBodies;
    this.mostBytes = mostBytes;
  }

  /**
   * As many bytes as this process has memory for.
   *
   * @param most at least four
   */
  static BodiesInHand within(int most) {
    return new BodiesInHand(most, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }

  /**
   * @throws BodyUnread if no place is left
   */
  synchronized Place take(Caller caller) {
    var ofCaller = byCaller.getOrDefault(caller.id(), new Held());
    if (all.bodies >= mostBodies
        || ofCaller.bodies >= (isUnknown(caller) ? mostBodies / 4 : mostBodies / 2)
        || (isUnknown(caller) && unknown.bodies >= mostBodies / 2)) {
      throw new BodyUnread(new Why.TooMany());
    }
    count(caller, 1, 0);
    return new Place(caller);
  }

  private synchronized void hold(Place place, long bytes) {
    var ofCaller = byCaller.getOrDefault(place.caller.id(), new Held());
    var mostOfCaller = isUnknown(place.caller) ? mostBytes / 4 : mostBytes / 4 * 3;
    if (place.bytes + bytes > mostOfCaller) {
      throw new BodyUnread(new Why.TooLarge(mostOfCaller));
    }
    if (all.bytes + bytes > mostBytes
        || ofCaller.bytes + bytes > mostOfCaller
        || (isUnknown(place.caller) && unknown.bytes + bytes > mostBytes / 2)) {
      throw new BodyUnread(new Why.TooMany());
    }
    count(place.caller, 0, bytes);
    place.bytes += bytes;
  }

  private synchronized void giveBack(Place place) {
    count(place.caller, -1, -place.bytes);
  }

  private void count(Caller caller, int bodies, long bytes) {
    all.add(bodies, bytes);
    if (isUnknown(caller)) {
      unknown.add(bodies, bytes);
    }
    var ofCaller = byCaller.computeIfAbsent(caller.id(), _ -> new Held());
    ofCaller.add(bodies, bytes);
    if (ofCaller.bodies == 0) {
      byCaller.remove(caller.id());
    }
  }

  private static boolean isUnknown(Caller caller) {
    return caller instanceof Caller.Anybody;
  }

  private static final class Held {

    private int bodies;
    private long bytes;

    void add(int moreBodies, long moreBytes) {
      bodies += moreBodies;
      bytes += moreBytes;
    }
  }

  /** Of one request. */
  final class Place implements AutoCloseable {

    private final Caller caller;
    private long bytes;

    private Place(Caller caller) {
      this.caller = caller;
    }

    /**
     * So much more of the body is read, and held until the answer is given.
     *
     * @throws BodyUnread if there is no room for it now, or for so long a body ever
     */
    void hold(long more) {
      BodiesInHand.this.hold(this, more);
    }

    @Override
    public void close() {
      giveBack(this);
    }
  }
}
