package org.examcycle.persistence;

import java.util.Collection;
import org.examcycle.domain.candidate.Uci;
import org.jooq.DSLContext;

/**
 * One transaction at a time registers somebody by a UCI. All UCIs share a bounded number of turns,
 * so that a file of any length finds room for its locks.
 */
public final class UciTurn {

  private static final int TURNS = 512;

  private UciTurn() {}

  public static void take(DSLContext dsl, Collection<Uci> ucis) {
    Turn.take(
        dsl,
        ucis.stream()
            .map(uci -> Math.floorMod(uci.value().hashCode(), TURNS))
            .distinct()
            .sorted()
            .map(turn -> "UCI " + turn)
            .toArray(String[]::new));
  }
}
