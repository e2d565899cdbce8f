package org.examcycle.acceptance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Java file that may name rules: in code for the type around the id or around a constant that
 * stands for it, in a comment for the type that follows.
 */
final class JavaSource {

  private static final String ID = "((?:INT|ENG|COM)-[A-Z]{3}-\\d{2})";
  private static final Pattern IN_CODE = Pattern.compile("\"" + ID + "\"");
  private static final Pattern IN_COMMENT = Pattern.compile(ID + "(?!\")");
  private static final Pattern CONSTANT =
      Pattern.compile("\\bRuleId ([A-Z][A-Z0-9_]*) =\\s*RuleId\\.of\\(\"" + ID + "\"\\)");
  private static final Pattern USE =
      Pattern.compile("(?<![\\w.])(?:([A-Z]\\w*)\\.)?([A-Z][A-Z0-9_]*)\\b(?! =)");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^[ ]*(?:@\\S+ )?(?:(?:public|protected|private|static|final|sealed|non-sealed"
              + "|abstract) )*(?:class|record|interface|enum|@interface) (\\w+)([^{]*)\\{");

  private static final Pattern NOT_CODE =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\\n"
              + "]*");

  private final Path file;
  private final String bare;
  private final String text;
  private final TreeMap<Integer, MatchResult> types = new TreeMap<>();

  private JavaSource(Path file, String text) {
    this.file = file;
    this.text = text;
    this.bare = bare(text);
    TYPE.matcher(text).results().forEach(type -> types.put(type.start(), type));
  }

  static JavaSource read(Path root, Path file) {
    try {
      return new JavaSource(root.relativize(file), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The constants that stand for a rule, by {@code Type.NAME}. */
  Map<String, String> constants() {
    return CONSTANT
        .matcher(text)
        .results()
        .collect(
            Collectors.toMap(
                found -> typeAround(found) + "." + found.group(1),
                found -> found.group(2),
                (one, _) -> one));
  }

  /**
   * @param constants those of all files
   */
  List<Mention> mentions(Map<String, String> constants) {
    var found = new ArrayList<Mention>();
    var declared = CONSTANT.matcher(text).results().map(match -> match.start(2)).toList();
    IN_CODE
        .matcher(text)
        .results()
        .filter(match -> !declared.contains(match.start(1)))
        .forEach(match -> found.add(inCode(match.group(1), match)));
    USE.matcher(text).results().forEach(use -> add(use, constants, found));
    IN_COMMENT.matcher(text).results().map(this::inComment).forEach(found::add);
    return found;
  }

  private void add(MatchResult use, Map<String, String> constants, List<Mention> found) {
    var owners = use.group(1) == null ? ownersHere() : List.of(use.group(1));
    owners.stream()
        .map(owner -> constants.get(owner + "." + use.group(2)))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(id -> found.add(inCode(id, use)));
  }

  private List<String> ownersHere() {
    return types.values().stream().map(type -> type.group(1)).toList();
  }

  private Mention inCode(String id, MatchResult where) {
    var around = around(where);
    var manner = around == null ? Mention.Manner.NAMED : manner(around.getValue().group(2));
    return new Mention(id, manner, file, typeAround(where));
  }

  /** By what the type says it is: a rule, or one of a family of refusals. */
  private static Mention.Manner manner(String heading) {
    if (heading.contains(" Rule<")) {
      return Mention.Manner.ASKED;
    }
    return heading.contains("Refusal") ? Mention.Manner.REFUSED : Mention.Manner.NAMED;
  }

  private Mention inComment(MatchResult id) {
    var next = types.ceilingEntry(id.start());
    var type = next == null ? types.lastEntry() : next;
    return new Mention(id.group(1), Mention.Manner.KEPT, file, name(type));
  }

  private String typeAround(MatchResult where) {
    return name(around(where));
  }

  /** The innermost type whose braces stand around this place. */
  private Map.@Nullable Entry<Integer, MatchResult> around(MatchResult where) {
    return types.headMap(where.start(), true).descendingMap().entrySet().stream()
        .filter(type -> where.start() < end(type.getValue()))
        .findFirst()
        .orElse(null);
  }

  private int end(MatchResult type) {
    var depth = 1;
    var at = type.end();
    while (at < bare.length() && depth > 0) {
      depth += bare.charAt(at) == '{' ? 1 : bare.charAt(at) == '}' ? -1 : 0;
      at++;
    }
    return at;
  }

  /** The text with nothing in its strings and comments, each place where it was. */
  private static String bare(String text) {
    return NOT_CODE.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private String name(Map.@Nullable Entry<Integer, MatchResult> type) {
    return type == null
        ? file.getFileName().toString().replace(".java", "")
        : type.getValue().group(1);
  }
}
