package org.examcycle.rest.problem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Which parts of a request's address nobody can read, by their names; never what they are. An
 * address is refused before it is known what is asked for, so it is looked at as it was sent.
 */
final class UnreadAddress {

  /** What a part is called that has no name of its own. */
  static final String PATH = "path";

  private static final String QUERY = "query";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
  private static final Pattern TRICK = Pattern.compile(".*[/\\\\%].*|\\.{1,2}", Pattern.DOTALL);

  private UnreadAddress() {}

  /**
   * @param path as it was sent
   * @param query as it was sent
   * @param templates of the paths that there are, from which a part of the path has its name
   */
  static List<Flaw> of(
      @Nullable String path, @Nullable String query, Collection<String> templates) {
    return Stream.concat(
            path == null ? Stream.empty() : ofPath(path.split("/", -1), templates),
            query == null ? Stream.empty() : ofQuery(query.split("&")))
        .distinct()
        .map(name -> Flaw.parameter(name, "malformed"))
        .toList();
  }

  private static Stream<String> ofPath(String[] parts, Collection<String> templates) {
    return IntStream.range(0, parts.length)
        .filter(at -> !isReadablePart(parts[at]) || (parts[at].isEmpty() && at > 0))
        .mapToObj(at -> name(parts, at, templates));
  }

  private static String name(String[] parts, int at, Collection<String> templates) {
    return templates.stream()
        .map(template -> template.split("/", -1))
        .filter(template -> fits(template, parts))
        .map(template -> template[at])
        .filter(UnreadAddress::isOpen)
        .map(part -> part.substring(1, part.length() - 1))
        .findFirst()
        .orElse(PATH);
  }

  private static boolean fits(String[] template, String[] parts) {
    return template.length == parts.length
        && IntStream.range(0, parts.length)
            .allMatch(at -> isOpen(template[at]) || template[at].equals(parts[at]));
  }

  private static boolean isOpen(String part) {
    return part.startsWith("{");
  }

  private static Stream<String> ofQuery(String[] pairs) {
    return Arrays.stream(pairs)
        .filter(pair -> pair.startsWith("=") || text(pair).isEmpty())
        .map(pair -> pair.replaceFirst("=.*", ""))
        .map(name -> NAME.matcher(name).matches() ? name : QUERY);
  }

  private static boolean isReadablePart(String part) {
    return !part.contains(";")
        && text(part).filter(Predicate.not(TRICK.asMatchPredicate())).isPresent();
  }

  /** Empty when it is not encoded as it should be or holds a control character. */
  private static Optional<String> text(String sent) {
    try {
      return Optional.of(StringUtils.uriDecode(sent, StandardCharsets.UTF_8))
          .filter(text -> text.indexOf('\ufffd') < 0)
          .filter(text -> text.chars().noneMatch(Character::isISOControl));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
