package org.examcycle.acceptance.traces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for secrets in lines of text: rows of a dump, or lines of a log.
 *
 * <p>Passwords and tokens are long: one that is found is one too many. Secret numbers have four
 * digits, and thousands of four digits stand in any dump: years, candidate numbers, syllabuses. But
 * secret numbers are drawn with equal odds from all 10,000. So if none is kept, those that were
 * issued stand in the dump no more often than those that were not; five standard deviations more
 * than that, and one besides, are no chance. A store that kept but a part of them would be found
 * from about a fifth on. Digests of four digits are the four digits to whoever tries them all; they
 * do not occur by chance, so one is too many.
 */
final class Search {

  private static final int NUMBERS = 10_000;
  private static final Pattern FOUR_DIGITS =
      Pattern.compile("(?<![0-9A-Za-z])[0-9]{4}(?![0-9A-Za-z])");

  private final List<String> lines;

  Search(Collection<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Which of these stand in a line, whole; the secrets themselves are not told. */
  List<String> secrets(Collection<String> secrets) {
    // By their beginnings: so a line is read once, and not once for each of thousands of secrets.
    var length = secrets.stream().mapToInt(String::length).min().orElse(1);
    var byBeginning =
        secrets.stream().collect(Collectors.groupingBy(each -> each.substring(0, length)));
    var found = new LinkedHashMap<String, String>();
    for (var line : lines) {
      for (var at = 0; at + length <= line.length(); at++) {
        for (var secret : byBeginning.getOrDefault(line.substring(at, at + length), List.of())) {
          if (line.startsWith(secret, at)) {
            found.putIfAbsent(secret, "a secret stands in " + place(line, secret));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** What says that secret numbers were kept. */
  List<String> numbers(Collection<String> issued) {
    var found = new ArrayList<>(secrets(issued.stream().flatMap(Search::digests).toList()));
    var standing = new BitSet(NUMBERS);
    for (var line : lines) {
      FOUR_DIGITS.matcher(line).results().forEach(at -> standing.set(Integer.parseInt(at.group())));
    }
    var mine = new BitSet(NUMBERS);
    issued.forEach(number -> mine.set(Integer.parseInt(number)));
    var hits = IntStream.range(0, NUMBERS).filter(n -> mine.get(n) && standing.get(n)).count();
    var n = mine.cardinality();
    var odds = (standing.cardinality() - hits) / (double) (NUMBERS - n);
    var most = n * odds + 5 * Math.sqrt(n * odds * (1 - odds)) + 1;
    if (hits > most) {
      found.add(
          "%d of %d secret numbers stand there, where %.1f would be chance"
              .formatted(hits, n, n * odds));
    }
    return found;
  }

  private static Stream<String> digests(String number) {
    var bytes = number.getBytes(StandardCharsets.US_ASCII);
    return Stream.concat(
        Stream.of(Base64.getEncoder().withoutPadding().encodeToString(bytes)),
        Stream.of("MD5", "SHA-1", "SHA-256", "SHA-512")
            .map(algorithm -> digest(algorithm, bytes))
            .flatMap(
                digest ->
                    Stream.of(
                        HexFormat.of().formatHex(digest),
                        Base64.getEncoder().withoutPadding().encodeToString(digest))));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private static String place(String line, String secret) {
    var told = line.replace(secret, "(here)");
    return told.length() > 300 ? told.substring(0, 300) : told;
  }
}
