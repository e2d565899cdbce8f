package org.examcycle.acceptance.nonsense;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sends the nonsense that can be made of requests, and keeps what was wrong with the answers. What
 * is wrong with methods and headers is found before it matters what is asked for, so it is tried
 * once for each sort of request; what is wrong in a place of the same name, in path or body, is
 * often found by the same code, so it is tried at one operation and again at one in ten.
 */
final class NonsenseRun {

  private static final int AGAIN = 10;

  private final RawHttp http;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> sorts = new HashSet<>();
  private int known;
  private int sent;

  NonsenseRun(String address) {
    this.http = new RawHttp(address);
  }

  void take(Sound sound) {
    var sort = sound.method() + " " + sound.type() + " " + sound.headers().containsKey("If-Match");
    var all =
        Stream.of(
                WrongHead.target(sound),
                sorts.add(sort) ? WrongHead.of(sound) : Stream.<Nonsense>empty(),
                body(sound))
            .flatMap(each -> each)
            .filter(nonsense -> isDue(sound, nonsense))
            .toList();
    sent += all.size();
    faults.addAll(
        all.parallelStream().flatMap(nonsense -> faultOf(sound, nonsense).stream()).toList());
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  int sent() {
    return sent;
  }

  /** Queries always are: each operation reads its own. */
  private boolean isDue(Sound sound, Nonsense nonsense) {
    var placeByName = nonsense.what().replaceFirst("/.*/", "/");
    return nonsense.what().startsWith("?")
        || sorts.add(sound.type() + " " + placeByName)
        || known++ % AGAIN == 0;
  }

  private static Stream<Nonsense> body(Sound sound) {
    if (sound.isJson()) {
      return WrongJson.of(sound);
    }
    return sound.isCsv() ? WrongCsv.of(sound) : Stream.empty();
  }

  private Optional<String> faultOf(Sound sound, Nonsense nonsense) {
    try {
      return Judge.fault(nonsense.method(), http.send(nonsense))
          .map(fault -> sound.operation() + ", " + nonsense.what() + ": " + fault);
    } catch (IOException broken) {
      throw new UncheckedIOException(sound.operation() + ", " + nonsense.what(), broken);
    }
  }
}
