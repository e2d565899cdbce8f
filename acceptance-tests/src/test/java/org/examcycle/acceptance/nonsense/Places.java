package org.examcycle.acceptance.nonsense;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The places of a body's values; of a list's, the first alone. */
final class Places {

  private Places() {}

  static List<Place> in(JsonNode body) {
    var places = new ArrayList<Place>();
    collect(body, "", places);
    return places;
  }

  private static void collect(JsonNode node, String at, List<Place> places) {
    if (node.isObject()) {
      for (var name : node.propertyNames()) {
        places.add(new Place(at, name));
        collect(node.get(name), at + "/" + name, places);
      }
    } else if (node.isArray() && !node.isEmpty()) {
      places.add(new Place(at, "0"));
      collect(node.get(0), at + "/0", places);
    }
  }
}
