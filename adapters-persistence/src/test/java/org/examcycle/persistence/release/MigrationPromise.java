package org.examcycle.persistence.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What UPGRADING.md promises: a released migration stays as it is, one that comes has a higher
 * number, and takes nothing away that the build before it still uses.
 */
final class MigrationPromise {

  private static final Pattern TAKES_AWAY =
      Pattern.compile(
          "\\bdrop\\s+(table|column|view|function|type|default|sequence)\\b|\\brename\\b"
              + "|\\balter\\s+column\\s+\\w+\\s+(set\\s+not\\s+null|(set\\s+data\\s+)?type)\\b"
              + "|\\badd\\s+(column\\s+)?(?!constraint)\\w+\\s(?:(?!\\bdefault\\b|[,;]).)*\\bnot\\s+null\\b(?!(?:(?![,;]).)*\\bdefault\\b)"
              + "|\\badd\\s+constraint\\b|\\brevoke\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Said in a migration that takes away what no build in use needs any more. */
  private static final Pattern CONTRACT =
      Pattern.compile("^-- contract: not used since [0-9.]+", Pattern.MULTILINE);

  private static final Pattern COMMENT = Pattern.compile("--[^\n]*|'(?:[^']|'')*'");

  private MigrationPromise() {}

  /**
   * A sentence for each breach.
   *
   * @param released digests by file name
   * @param present texts by file name
   */
  static List<String> breaches(Map<String, String> released, Map<String, String> present) {
    var breaches = new ArrayList<String>();
    released.forEach(
        (file, digest) -> {
          var text = present.get(file);
          if (text == null) {
            breaches.add(file + " is gone");
          } else if (!digest(text).equals(digest)) {
            breaches.add(file + " was edited");
          }
        });
    var last = released.keySet().stream().max(Comparator.naturalOrder()).orElse("");
    present.forEach(
        (file, text) -> {
          if (!released.containsKey(file)) {
            if (file.compareTo(last) < 0) {
              breaches.add(file + " comes before " + last + ", which has run already");
            }
            if (takesAway(file, present) && !CONTRACT.matcher(text).find()) {
              breaches.add(file + " takes away what the build before may use");
            }
          }
        });
    return breaches;
  }

  /** SHA-256, as sha256sum writes it. */
  static String digest(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean takesAway(String file, Map<String, String> present) {
    var before = new TreeMap<>(present).headMap(file).values().stream().map(MigrationPromise::bare);
    var text = bare(present.getOrDefault(file, ""));
    return TAKES_AWAY.matcher(text).find() || IndexPromise.isBroken(text, before.toList());
  }

  /** Without comments, and of each text no more than which one it is. */
  private static String bare(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll(
            found -> found.group().startsWith("--") ? " " : "'" + found.group().hashCode() + "'");
  }
}
