package org.examcycle.acceptance.examples;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examcycle.acceptance.driver.http.Exchange;
import org.examcycle.acceptance.driver.http.Offered;

/**
 * Chooses for each operation one exchange that was granted in each media type, and one for each
 * code with which it was refused. An example that was approved stays as it is while a scenario of
 * its name still has an exchange of its shape and the contract still allows it; so the choice
 * changes when what is shown does, and not with every run. A new one is the fullest that there is,
 * the first of the shortest.
 */
final class ExampleBook {

  private static final Comparator<Example> FULLEST =
      Comparator.<Example>comparingInt(example -> -Shape.of(example).lines().size())
          .thenComparingInt(example -> example.toString().length());

  private final List<Offered> offered;
  private final Map<String, List<Example>> shown;

  ExampleBook(List<Offered> offered, List<Exchange> exchanges) {
    this.offered = offered;
    this.shown =
        exchanges.stream()
            .map(Example::of)
            .collect(Collectors.groupingBy(Example::key, TreeMap::new, Collectors.toList()));
  }

  /** The operations that no scenario was granted. */
  List<String> missing() {
    return offered.stream()
        .map(Offered::operation)
        .filter(operation -> of(operation).noneMatch(Example::isGranted))
        .toList();
  }

  /**
   * In the order of the contract, what was granted first.
   *
   * @param allowed whether the contract allows it
   */
  List<Example> chosen(List<Example> approved, Predicate<Example> allowed) {
    var standing = new LinkedHashMap<String, Example>();
    approved.stream()
        .filter(example -> stands(example) && allowed.test(example))
        .forEach(example -> standing.put(example.key(), example));
    return offered.stream()
        .flatMap(
            it ->
                of(it.operation())
                    .map(Example::key)
                    .distinct()
                    .map(key -> chosen(shown.getOrDefault(key, List.of()), standing))
                    .sorted(Comparator.comparing(example -> !example.isGranted())))
        .toList();
  }

  private Stream<Example> of(String operation) {
    return shown.values().stream()
        .flatMap(List::stream)
        .filter(example -> example.operation().equals(operation));
  }

  private static Example chosen(List<Example> examples, Map<String, Example> standing) {
    return Optional.ofNullable(standing.get(examples.getFirst().key()))
        .orElseGet(() -> examples.stream().min(FULLEST).orElseThrow());
  }

  private boolean stands(Example approved) {
    return shown.getOrDefault(approved.key(), List.of()).stream()
        .anyMatch(
            example ->
                example.scenario().equals(approved.scenario())
                    && Shape.of(example).equals(Shape.of(approved)));
  }
}
