package org.examcycle.rest.problem;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Its one part is empty, and that is no fault. */
  private static final String ROOT = "/";

  private static final String QUERY = "query";
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
  private static final Set<String> DOTS = Set.of(".", "..");

  /** What means something else in a path, however it is encoded. */
  private static final String RESERVED = "/\\%";

  private UnreadAddress() {}

  /**
   * @param path as it was sent
   * @param query as it was sent
   * @param templates of the paths that there are, from which a part of the path has its name
   */
  static List<Flaw> of(
      @Nullable String path, @Nullable String query, Collection<String> templates) {
    return Stream.concat(
            path == null || path.equals(ROOT)
                ? Stream.empty()
                : ofPath(path.split("/", -1), templates),
            query == null ? Stream.empty() : ofQuery(query.split("&")))
        .distinct()
        .toList();
  }

  private static Stream<Flaw> ofPath(String[] parts, Collection<String> templates) {
    return IntStream.range(0, parts.length)
        .boxed()
        .flatMap(
            at ->
                problem(parts[at], at)
                    .map(problem -> Flaw.parameter(name(parts, at, templates), problem))
                    .stream());
  }

  /** What is wrong with a part of the path; before the first slash nothing stands. */
  private static Optional<String> problem(String part, int at) {
    if (part.isEmpty()) {
      return at > 0 ? Optional.of("empty-part") : Optional.empty();
    }
    if (part.contains(";")) {
      return Optional.of("path-parameter");
    }
    return problem(part).or(() -> trick(StringUtils.uriDecode(part, StandardCharsets.UTF_8)));
  }

  private static Optional<String> trick(String text) {
    if (DOTS.contains(text)) {
      return Optional.of("dot-part");
    }
    return text.chars().anyMatch(each -> RESERVED.indexOf(each) >= 0)
        ? Optional.of("reserved-character")
        : Optional.empty();
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

  private static Stream<Flaw> ofQuery(String[] pairs) {
    return Arrays.stream(pairs)
        .flatMap(
            pair ->
                (pair.startsWith("=") ? Optional.of("no-name") : problem(pair))
                    .map(problem -> Flaw.parameter(queryName(pair), problem)).stream());
  }

  private static String queryName(String pair) {
    var name = pair.replaceFirst("=.*", "");
    return NAME.matcher(name).matches() ? name : QUERY;
  }

  /** Of text that is not encoded as it should be, or holds what nobody types. */
  private static Optional<String> problem(String sent) {
    String text;
    try {
      text = StringUtils.uriDecode(sent, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return Optional.of("not-percent-encoded");
    }
    if (text.indexOf('\ufffd') >= 0) {
      return Optional.of(Misfits.NOT_UTF_8);
    }
    return text.chars().anyMatch(Character::isISOControl)
        ? Optional.of(Misfits.CONTROL_CHARACTER)
        : Optional.empty();
  }
}
