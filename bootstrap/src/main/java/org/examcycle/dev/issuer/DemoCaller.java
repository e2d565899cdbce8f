package org.examcycle.dev.issuer;

import java.util.List;
import java.util.Map;

/**
 * Somebody who may call the development application.
 *
 * @param name to log in by, and to ask for a token by
 * @param is who that is, for a reader
 * @param person whether a human being; otherwise a program with a key of its own
 * @param claims what its tokens say
 */
public record DemoCaller(String name, String is, boolean person, Map<String, Object> claims) {

  static DemoCaller board(String name, String is, String... duties) {
    return new DemoCaller(
        name, is, true, Map.of("kind", "board", "duties", List.of(duties), "person", true));
  }

  static DemoCaller centre(String name, String is, String number) {
    return new DemoCaller(
        name, is, true, Map.of("kind", "centre", "centre", number, "person", true));
  }

  static DemoCaller person(String name, String is, String kind) {
    return new DemoCaller(name, is, true, Map.of("kind", kind, "person", true));
  }

  static DemoCaller person(String name, String is, String kind, String claim, String value) {
    return new DemoCaller(name, is, true, Map.of("kind", kind, claim, value, "person", true));
  }

  static DemoCaller program(String name, String is, Map<String, Object> claims) {
    return new DemoCaller(name, is, false, claims);
  }
}
