package org.examcycle.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What of a schema would no longer do for who has read the released one. Who asks may send all that
 * could be sent; who is answered gets nothing that could not be answered.
 */
final class SchemaBreaks {

  /** Which way values of a schema go. */
  enum Way {
    ASKED,
    ANSWERED
  }

  private static final List<String> UPPER =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");
  private static final List<String> LOWER =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems");

  private final Map<String, Object> released;
  private final Map<String, Object> present;
  private final Consumer<String> say;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param released the whole document, as is {@code present}
   */
  SchemaBreaks(Map<String, Object> released, Map<String, Object> present, Consumer<String> say) {
    this.released = released;
    this.present = present;
    this.say = say;
  }

  void compare(String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    var place = at;
    if (before.get("$ref") instanceof String name) {
      if (!seen.add(name + " " + now.get("$ref") + " " + way)) {
        return;
      }
      place = name.substring(name.lastIndexOf('/') + 1);
    }
    compareWhole(place, Nodes.resolved(released, before), Nodes.resolved(present, now), way);
  }

  private void compareWhole(
      String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    kind(at, before, now, way);
    values(at, before, now, way);
    if (way == Way.ASKED) {
      bounds(at, before, now);
    }
    members(at, before, now, way);
    for (var inner : List.of("items", "additionalProperties")) {
      if (before.get(inner) instanceof Map && now.get(inner) instanceof Map) {
        compare(at + "[]", Nodes.at(before, inner), Nodes.at(now, inner), way);
      }
    }
    variants(at, before, now, way);
    alternatives(at, before, now, way);
  }

  /** A value's type and format: of one that is asked none may be added, of an answer none lost. */
  private void kind(String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    for (var word : List.of("type", "format")) {
      var had = before.getOrDefault(word, "");
      var has = now.getOrDefault(word, "");
      var decides = way == Way.ASKED ? has : had;
      if (!had.equals(has) && !decides.equals("")) {
        say.accept(at + ": its " + word + " was " + named(had) + " and is " + named(has));
      }
    }
  }

  private void values(String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    var had = Nodes.values(before, "enum");
    var has = Nodes.values(now, "enum");
    if (way == Way.ASKED && !has.isEmpty() && (had.isEmpty() || !has.containsAll(had))) {
      say.accept(at + ": of the values that could be sent, not all can");
    }
    var closed = !had.isEmpty() && !before.containsKey(MayGrow.MARK);
    if (way == Way.ANSWERED && closed && (has.isEmpty() || !had.containsAll(has))) {
      say.accept(at + ": a value is answered that nobody knows");
    }
  }

  private void bounds(String at, Map<String, Object> before, Map<String, Object> now) {
    for (var bound : UPPER) {
      narrower(at, bound, before.get(bound), now.get(bound), 1);
    }
    for (var bound : LOWER) {
      narrower(at, bound, before.get(bound), now.get(bound), -1);
    }
    var pattern = now.get("pattern");
    if (pattern != null && !pattern.equals(before.get("pattern"))) {
      say.accept(at + ": its pattern is another");
    }
  }

  private void narrower(
      String at, String bound, @Nullable Object had, @Nullable Object has, int direction) {
    if (has instanceof Number limit
        && !(had instanceof Number old
            && direction * Double.compare(limit.doubleValue(), old.doubleValue()) >= 0)) {
      say.accept(at + ": its " + bound + " is narrower");
    }
  }

  private void members(String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    var has = Nodes.at(now, "properties");
    for (var name : Nodes.at(before, "properties").keySet()) {
      if (has.containsKey(name)) {
        var place = at + "." + name;
        compare(place, Nodes.at(before, "properties", name), Nodes.at(has, name), way);
      } else {
        say.accept(at + "." + name + ": is gone");
      }
    }
    var must = Nodes.values(way == Way.ASKED ? now : before, "required");
    var did = Nodes.values(way == Way.ASKED ? before : now, "required");
    for (var name : must) {
      if (!did.contains(name) && has.containsKey(String.valueOf(name))) {
        say.accept(
            at + "." + name + (way == Way.ASKED ? ": must be sent now" : ": may be left out now"));
      }
    }
  }

  /** Those that a member tells apart, as refusals by their code: more may come. */
  private void variants(String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    var has = Nodes.at(now, "discriminator", "mapping");
    for (var variant : Nodes.at(before, "discriminator", "mapping").entrySet()) {
      if (has.containsKey(variant.getKey())) {
        compare(
            at,
            Nodes.map("$ref", variant.getValue()),
            Nodes.map("$ref", has.get(variant.getKey())),
            way);
      } else {
        say.accept(at + ": " + variant.getKey() + " is gone");
      }
    }
  }

  private void alternatives(
      String at, Map<String, Object> before, Map<String, Object> now, Way way) {
    for (var had : Nodes.listAt(before, "anyOf")) {
      if (Nodes.listAt(now, "anyOf").stream().noneMatch(has -> isServedBy(had, has, way))) {
        say.accept(at + ": one of its alternatives is gone");
      }
    }
  }

  private boolean isServedBy(Map<String, Object> had, Map<String, Object> has, Way way) {
    var broken = new HashSet<String>();
    new SchemaBreaks(released, present, broken::add).compare("", had, has, way);
    return broken.isEmpty();
  }

  private static String named(Object word) {
    return word.equals("") ? "open" : String.valueOf(word);
  }
}
