package org.examcycle.acceptance.report;

import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the nodes of one document stand, by their ids. */
final class Nodes {

  private final String uri;
  private final Map<String, Long> lines = new HashMap<>();
  private final Map<String, String> rules = new HashMap<>();

  Nodes(GherkinDocument document) {
    uri = document.getUri().orElse("");
    document.getFeature().stream()
        .flatMap(feature -> feature.getChildren().stream())
        .forEach(this::add);
  }

  /** The line of the scenario, or of the row of its outline. */
  Place placeOf(Pickle pickle) {
    return Place.of(uri, lines.getOrDefault(pickle.getAstNodeIds().getLast(), 0L));
  }

  Optional<String> ruleOf(Pickle pickle) {
    return Optional.ofNullable(rules.get(pickle.getAstNodeIds().getFirst()));
  }

  private void add(FeatureChild child) {
    child.getScenario().ifPresent(this::add);
    child.getRule().ifPresent(this::add);
  }

  private void add(Rule rule) {
    rule.getChildren().stream()
        .flatMap((RuleChild child) -> child.getScenario().stream())
        .forEach(
            scenario -> {
              add(scenario);
              rules.put(scenario.getId(), rule.getId());
            });
  }

  private void add(Scenario scenario) {
    lines.put(scenario.getId(), (long) scenario.getLocation().getLine());
    scenario.getExamples().stream()
        .flatMap(examples -> examples.getTableBody().stream())
        .forEach(row -> lines.put(row.getId(), (long) row.getLocation().getLine()));
  }
}
