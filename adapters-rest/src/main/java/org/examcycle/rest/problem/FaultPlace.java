package org.examcycle.rest.problem;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.refusal.Blame;
import org.examcycle.domain.rule.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where in a JSON body the value stands that a refusal is about. */
final class FaultPlace {

  /** Before the code point of a character that a fact names. */
  private static final String CHARACTER = "U+";

  /** The innermost element of a list, and the way from it to what stands in it. */
  private static final Pattern LISTED = Pattern.compile("^(.*/\\d+)(?:/\\D[^/]*)*$");

  private final Blame blame;
  private final String name;
  private final List<String> likeliest = new ArrayList<>();
  private long mostBeside = -1;

  private FaultPlace(Blame blame, String name) {
    this.blame = blame;
    this.name = name;
  }

  /**
   * JSON pointer (RFC 6901) to the value; to what holds all that it may be, where it is not told
   * which; empty where that would be the whole body.
   */
  static Optional<String> find(Refusal refusal, JsonNode body) {
    return refusal instanceof RowRefused row ? inRow(row, body) : inside(refusal, body);
  }

  /** Rows of a body are counted from 1 in the one list that it has. */
  private static Optional<String> inRow(RowRefused refusal, JsonNode body) {
    return body.properties().stream()
        .filter(member -> member.getValue().has(refusal.line() - 1))
        .findFirst()
        .map(
            rows -> {
              var at = refusal.line() - 1;
              var row = rows.getValue().get(at);
              return "/%s/%d%s"
                  .formatted(rows.getKey(), at, inside(refusal.because(), row).orElse(""));
            });
  }

  private static Optional<String> inside(Refusal refusal, JsonNode body) {
    return Blame.of(refusal).flatMap(blame -> find(blame, body));
  }

  /** As {@link #find(Refusal, JsonNode)}. */
  static Optional<String> find(Blame blame, JsonNode body) {
    return blame.names().stream()
        .map(name -> new FaultPlace(blame, name))
        .flatMap(place -> place.in(body).stream())
        .findFirst();
  }

  private Optional<String> in(JsonNode body) {
    look(body, "", "", body);
    return likeliest.stream()
        .reduce(blame.again() ? (_, later) -> later : FaultPlace::common)
        .map(pointer -> blame.again() ? LISTED.matcher(pointer).replaceFirst("$1") : pointer)
        .filter(pointer -> !pointer.isEmpty());
  }

  private void look(JsonNode node, String pointer, String member, JsonNode around) {
    if (member.equals(name) && isAtFault(node)) {
      offer(pointer, around);
      return;
    }
    node.properties()
        .forEach(
            each ->
                look(
                    each.getValue(),
                    pointer + "/" + JsonFlaws.escaped(each.getKey()),
                    each.getKey(),
                    node));
    for (var at = 0; node.isArray() && at < node.size(); at++) {
      look(node.get(at), pointer + "/" + at, member, around);
    }
  }

  private boolean isAtFault(JsonNode node) {
    return blame.value().map(value -> tells(value, node)).orElse(true);
  }

  private void offer(String pointer, JsonNode around) {
    var beside = beside(around);
    if (beside > mostBeside) {
      mostBeside = beside;
      likeliest.clear();
    }
    if (beside == mostBeside) {
      likeliest.add(pointer);
    }
  }

  /**
   * How many facts stand there, or are not there as they are not told: one under another name
   * counts less than any under its own.
   */
  private long beside(JsonNode around) {
    var facts = blame.facts();
    var named =
        facts.entrySet().stream()
            .filter(fact -> tells(fact.getValue(), around.path(fact.getKey())))
            .count();
    var lacking = blame.lacking().stream().filter(name -> !around.hasNonNull(name)).count();
    var anywhere =
        facts.values().stream()
            .filter(fact -> around.values().stream().anyMatch(node -> tells(fact, node)))
            .count();
    return (named + lacking) * (facts.size() + 1) + anywhere;
  }

  /** Whether the fact is what stands there, or has it as a part, or is one of its characters. */
  private static boolean tells(@Nullable Object fact, JsonNode node) {
    return switch (fact) {
      case null -> false;
      case Collection<?> several -> several.stream().anyMatch(each -> tells(each, node));
      case Map<?, ?> parts when node.isObject() ->
          parts.entrySet().stream()
              .allMatch(part -> tells(part.getValue(), node.path(String.valueOf(part.getKey()))));
      case Map<?, ?> parts -> parts.values().stream().anyMatch(part -> tells(part, node));
      default -> node.isValueNode() && isTold(String.valueOf(fact), node.asString());
    };
  }

  private static boolean isTold(String fact, String text) {
    return text.equals(fact)
        || isTime(fact, text)
        || (fact.startsWith(CHARACTER)
            && text.codePoints()
                .anyMatch(character -> fact.equals(CHARACTER + "%04X".formatted(character))));
  }

  /** A local time may be sent without its seconds, or with more zeros than the fact has. */
  private static boolean isTime(String fact, String text) {
    if (!TextForm.has(LocalDateTime.class, fact) || !TextForm.has(LocalDateTime.class, text)) {
      return false;
    }
    try {
      return LocalDateTime.parse(fact).equals(LocalDateTime.parse(text));
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  /** The innermost that holds both. */
  private static String common(String one, String other) {
    var shared = one;
    while (!(other + "/").startsWith(shared + "/")) {
      shared = shared.substring(0, shared.lastIndexOf('/'));
    }
    return shared;
  }
}
