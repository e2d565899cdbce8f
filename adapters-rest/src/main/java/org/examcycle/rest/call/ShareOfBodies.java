package org.examcycle.rest.call;

import java.util.HashMap;
import java.util.Map;
import org.examcycle.application.usecase.Caller;

/**
 * Who has how much of what bodies may take, places and bytes. All whom nobody knows have half of
 * both together, and each of them half of these, by address; one who is known has half of the
 * places and three quarters of the bytes. Others can still send.
 */
final class ShareOfBodies {

  private final int mostBodies;
  private final long mostBytes;
  private final Map<String, Held> byCaller = new HashMap<>();
  private final Held all = new Held();
  private final Held unknown = new Held();

  ShareOfBodies(int mostBodies, long mostBytes) {
    this.mostBodies = mostBodies;
    this.mostBytes = mostBytes;
  }

  boolean hasPlaceFor(Caller caller) {
    return all.bodies < mostBodies
        && of(caller).bodies < (isUnknown(caller) ? mostBodies / 4 : mostBodies / 2)
        && (!isUnknown(caller) || unknown.bodies < mostBodies / 2);
  }

  /** Of all bodies of one caller. */
  long mostBytesOf(Caller caller) {
    return isUnknown(caller) ? mostBytes / 4 : mostBytes / 4 * 3;
  }

  boolean hasRoomFor(Caller caller, long bytes) {
    return hasRoomForAnybody(bytes)
        && hasRoomOfHisOwn(caller, bytes)
        && (!isUnknown(caller) || hasRoomForUnknown(bytes));
  }

  /** Whether what another gives back would be room for one who has none. */
  boolean isInTheWay(Caller other, Caller of, long bytes) {
    return !hasRoomOfHisOwn(of, bytes)
        ? other.id().equals(of.id())
        : isUnknown(other) || !isUnknown(of) || hasRoomForUnknown(bytes);
  }

  private boolean hasRoomForAnybody(long bytes) {
    return all.bytes + bytes <= mostBytes;
  }

  private boolean hasRoomOfHisOwn(Caller caller, long bytes) {
    return of(caller).bytes + bytes <= mostBytesOf(caller);
  }

  private boolean hasRoomForUnknown(long bytes) {
    return unknown.bytes + bytes <= mostBytes / 2;
  }

  void count(Caller caller, int bodies, long bytes) {
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

  private Held of(Caller caller) {
    return byCaller.getOrDefault(caller.id(), new Held());
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
}
