package org.examcycle.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a published table names an option: by code, by code with an alias {@code AU (A2)}, or by its
 * components alone (INT-AWD-04).
 *
 * @param components in the table's order; none where the table does not list them
 */
public record OptionLabel(
    Optional<OptionCode> code, Optional<OptionCode> alias, List<ComponentCode> components) {

  private static final Pattern NAME =
      Pattern.compile("([A-Z0-9]{1,2})(?:\\s*\\(([A-Z0-9]{1,2})\\))?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;+]+");

  public OptionLabel {
    components = List.copyOf(components);
  }

  /**
   * Reads a table's cells.
   *
   * @param name {@code BY}, {@code AU (A2)} or nothing
   * @param components {@code 22 42 52}, {@code 22, 42, 52} or nothing
   * @return empty when one of them has not the form, both say nothing, or a component is listed
   *     twice
   */
  public static Optional<OptionLabel> parse(String name, String components) {
    var listed = components(components.strip());
    if (listed.isEmpty()) {
      return Optional.empty();
    }
    if (name.isBlank()) {
      return listed
          .filter(list -> !list.isEmpty())
          .map(list -> new OptionLabel(Optional.empty(), Optional.empty(), list));
    }
    var match = NAME.matcher(name.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var alias = Optional.ofNullable(match.group(2)).map(OptionCode::of);
    return listed.map(
        list -> new OptionLabel(Optional.of(OptionCode.of(match.group(1))), alias, list));
  }

  private static Optional<List<ComponentCode>> components(String text) {
    var codes = new ArrayList<ComponentCode>();
    if (text.isEmpty()) {
      return Optional.of(codes);
    }
    for (var each : BETWEEN.split(text)) {
      var code = ComponentCode.parse(each);
      if (code.isEmpty() || codes.contains(code.get())) {
        return Optional.empty();
      }
      codes.add(code.get());
    }
    return Optional.of(codes);
  }
}
