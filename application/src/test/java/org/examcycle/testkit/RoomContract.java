package org.examcycle.testkit;

import org.junit.jupiter.api.BeforeEach;

/** What the contracts of a room's ports have in common: each test begins with nothing. */
public abstract class RoomContract {

  protected abstract Ports ports();

  @BeforeEach
  final void forget() {
    ports().clear();
  }

  protected final <T> T get(Class<T> port) {
    return ports().get(port);
  }
}
