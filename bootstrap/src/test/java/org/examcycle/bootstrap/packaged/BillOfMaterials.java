package org.examcycle.bootstrap.packaged;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar says it is made of, as CycloneDX writes it. */
final class BillOfMaterials {

  /**
   * @param sha256 of the file, in hexadecimal
   * @param licences SPDX ids, or names where there is no id; one of them may be chosen
   */
  record Component(
      String group,
      String name,
      String version,
      String scope,
      String sha256,
      List<String> licences) {

    boolean isOurs() {
      return group.equals("org.examcycle");
    }

    private String file() {
      return name + "-" + version + ".jar";
    }
  }

  private final Map<String, Component> components = new TreeMap<>();

  BillOfMaterials(byte[] json) {
    for (var node : new JsonMapper().readTree(json).path("components")) {
      var component = component(node);
      components.put(component.file(), component);
    }
  }

  Component of(String file) {
    var component = components.get(file);
    if (component == null) {
      throw new IllegalArgumentException(file + " is not in the bill of materials");
    }
    return component;
  }

  private static Component component(JsonNode node) {
    return new Component(
        node.path("group").asString(),
        node.path("name").asString(),
        node.path("version").asString(),
        node.path("scope").asString(""),
        node.path("hashes")
            .valueStream()
            .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
            .map(hash -> hash.path("content").asString())
            .collect(joining()),
        node.path("licenses")
            .valueStream()
            .map(one -> one.at("/license/id").asString(one.at("/license/name").asString("")))
            .toList());
  }
}
