package org.examcycle.rest.call;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.examcycle.application.usecase.Caller;
import org.examcycle.rest.call.BodyUnread.Why;
import org.jspecify.annotations.Nullable;

/**
 * How many requests with a body are answered at once, from where the body begins to be read to the
 * end of the answer, and how much of their bodies is held meanwhile: whoever sends slowly holds a
 * place for long, and what is made of a body takes more memory than the body.
 *
 * <p>Of bodies that hide their length nobody knows before whether there will be room. Where there
 * is none left for one of them, the one that began last is turned away, and those that began before
 * wait until its bytes are free: of many that come at once some are read to their end.
 */
public final class BodiesInHand {

  /**
   * A line of marks, 22 bytes, is held in 200 to 360: so the bytes of all bodies may be this part
   * of the memory, and half of it is left in the worst case.
   */
  private static final int PART_OF_MEMORY = 32;

  /** So long one waits for the bytes of others, who may be silent for longer. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** After which one who was turned away, and has not noticed, is not relied on any more. */
  private static final Duration TO_GO = Duration.ofMillis(250);

  private final ShareOfBodies shares;

  /** Bodies of a hidden length that are still coming, those that began first before the others. */
  private final SequencedSet<Place> coming = new LinkedHashSet<>();

  private @Nullable Place going;
  private long goingSince;

  /**
   * @param mostBodies at least four
   * @param mostBytes of all bodies that are read and not put down elsewhere
   */
  BodiesInHand(int mostBodies, long mostBytes) {
    shares = new ShareOfBodies(mostBodies, mostBytes);
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
    if (!shares.hasPlaceFor(caller)) {
      throw new BodyUnread(new Why.TooMany());
    }
    shares.count(caller, 1, 0);
    return new Place(caller);
  }

  private synchronized void hold(Place place, long bytes) {
    var most = shares.mostBytesOf(place.caller);
    if (place.bytes + bytes > most) {
      throw new BodyUnread(new Why.TooLarge(most));
    }
    var began = System.nanoTime();
    while (place.isTurnedAway || !shares.hasRoomFor(place.caller, bytes)) {
      if (place.isTurnedAway
          || System.nanoTime() - began > LONGEST_WAIT.toNanos()
          || !turnsAwayForIt(place, bytes)) {
        throw new BodyUnread(new Why.TooMany());
      }
      try {
        wait(TO_GO.toMillis());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new BodyUnread(new Why.TooMany(), interrupted);
      }
    }
    shares.count(place.caller, 0, bytes);
    place.bytes += bytes;
  }

  /**
   * One at a time, since its bytes may be enough.
   *
   * @return whether it is any use to wait
   */
  private boolean turnsAwayForIt(Place place, long bytes) {
    if (!coming.contains(place)) {
      return false;
    }
    var inTheWay =
        coming.reversed().stream()
            .takeWhile(other -> other != place)
            .filter(other -> shares.isInTheWay(other.caller, place.caller, bytes))
            .toList();
    if (going == null || System.nanoTime() - goingSince > TO_GO.toNanos()) {
      inTheWay.stream().filter(other -> !other.isTurnedAway).findFirst().ifPresent(this::turnAway);
    }
    return !inTheWay.isEmpty();
  }

  private void turnAway(Place place) {
    place.isTurnedAway = true;
    going = place;
    goingSince = System.nanoTime();
    notifyAll();
  }

  private synchronized void begin(Place place) {
    coming.add(place);
  }

  private synchronized void end(Place place) {
    coming.remove(place);
    notifyAll();
  }

  private synchronized void giveBack(Place place) {
    shares.count(place.caller, -1, -place.bytes);
    going = going == place ? null : going;
    end(place);
  }

  /** Of one request. */
  final class Place implements AutoCloseable {

    private final Caller caller;
    private long bytes;
    private boolean isTurnedAway;

    private Place(Caller caller) {
      this.caller = caller;
    }

    /** Bytes will come, and nobody knows how many. */
    void begin() {
      BodiesInHand.this.begin(this);
    }

    /**
     * So much more of the body is read, and held until the answer is given.
     *
     * @throws BodyUnread if there is no room for it now, or for so long a body ever
     */
    void hold(long more) {
      BodiesInHand.this.hold(this, more);
    }

    /** All of it has come, and it is turned away no more. */
    void end() {
      BodiesInHand.this.end(this);
    }

    @Override
    public void close() {
      giveBack(this);
    }
  }
}
