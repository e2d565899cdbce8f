package org.examcycle.acceptance.nonsense;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request with one thing wrong, as it goes over the wire.
 *
 * @param what in a few words
 * @param target path and query, as they are: nothing is encoded any more
 * @param chunked whether the body hides its length
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Nonsense(
    String what,
    String method,
    String target,
    Map<String, String> headers,
    byte[] body,
    boolean chunked) {

  /** The request as it was, to be made wrong. */
  static Nonsense like(Sound sound, String what) {
    return new Nonsense(
        what,
        sound.method(),
        sound.path(),
        sound.headers(),
        sound.body().getBytes(StandardCharsets.UTF_8),
        false);
  }

  Nonsense method(String other) {
    return new Nonsense(what, other, target, headers, body, chunked);
  }

  Nonsense target(String other) {
    return new Nonsense(what, method, other, headers, body, chunked);
  }

  Nonsense header(String name, String value) {
    var more = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new Nonsense(what, method, target, more, body, chunked);
  }

  Nonsense without(String header) {
    var fewer = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    fewer.putAll(headers);
    fewer.remove(header);
    return new Nonsense(what, method, target, fewer, body, chunked);
  }

  Nonsense body(byte[] other) {
    return new Nonsense(what, method, target, headers, other, chunked);
  }

  Nonsense body(String other) {
    return body(other.getBytes(StandardCharsets.UTF_8));
  }

  Nonsense inChunks() {
    return new Nonsense(what, method, target, headers, body, true);
  }
}
