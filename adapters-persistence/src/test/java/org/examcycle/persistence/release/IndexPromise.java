package org.examcycle.persistence.release;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a migration does to indexes that the build before relies on. It takes one away that it drops
 * and does not make anew, and it narrows what may be written with a unique one on a table that is
 * there already. One that it makes anew, so that it keeps the same rows apart, does neither: both
 * statements take effect at once.
 */
final class IndexPromise {

  private static final Pattern DROPPED =
      Pattern.compile("\\bdrop index (?:concurrently )?(?:if exists )?([^;]*)");

  private static final Pattern MADE =
      Pattern.compile(
          "\\bcreate (unique )?index (?:concurrently )?(?:if not exists )?(\\w+)"
              + " on (?:only )?(\\w+) ?(?:using \\w+ ?)?\\(([^;]*?)\\)"
              + "((?: ?(?:include|nulls|with|where)\\b[^;]*)?) ?(?:;|$)");

  private IndexPromise() {}

  /**
   * @param rows which ones it is of, and what else is said of them
   */
  private record Index(
      String name, boolean unique, String table, Set<String> columns, String rows) {

    static Stream<Index> madeIn(String plain) {
      return MADE.matcher(plain).results().map(Index::of);
    }

    private static Index of(MatchResult made) {
      return new Index(
          made.group(2),
          made.group(1) != null,
          made.group(3),
          Set.of(made.group(4).replace(" ", "").split(",(?![^(]*\\))")),
          made.group(5).strip());
    }

    /** Not unique, it is of nobody's concern. */
    boolean keepsApartWhat(Index other) {
      return (!unique && !other.unique) || equals(other);
    }
  }

  /**
   * @param text without comments
   * @param before the migrations that have run before, in their order
   */
  static boolean isBroken(String text, Collection<String> before) {
    var plain = plain(text);
    var made = Index.madeIn(plain).toList();
    return dropped(plain).anyMatch(name -> made.stream().noneMatch(i -> i.name().equals(name)))
        || made.stream()
            .filter(index -> !plain.contains("create table " + index.table() + " "))
            .anyMatch(
                index ->
                    !newest(index.name(), before)
                        .map(index::keepsApartWhat)
                        .orElse(!index.unique()));
  }

  private static Stream<String> dropped(String plain) {
    return DROPPED
        .matcher(plain)
        .results()
        .flatMap(drop -> Stream.of(drop.group(1).split(",| cascade| restrict")))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  private static Optional<Index> newest(String name, Collection<String> before) {
    return before.stream()
        .flatMap(text -> Index.madeIn(plain(text)))
        .filter(index -> index.name().equals(name))
        .reduce((_, later) -> later);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
