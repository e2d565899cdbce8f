package org.examcycle.domain.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examcycle.domain.catalogue.Grade;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.centre.Route;

/** The scales and bands of the rulebook's text (INT-AWD-08, INT-AWD-09). */
final class Scales {

  static final GradeScale IGCSE = letters("igcse", "A* A B C D E F G");
  static final GradeScale A_LEVEL = letters("a-level", "A* A B C D E");
  static final GradeScale AS = letters("as", "a b c d e");
  static final GradeScale NINE_TO_ONE = letters("9-1", "9 8 7 6 5 4 3 2 1");

  static final PumScheme IGCSE_PUM = bands("igcse", IGCSE, 90, 80, 70, 60, 50, 40, 30, 20);
  static final PumScheme A_LEVEL_PUM = bands("a-level", A_LEVEL, 90, 80, 70, 60, 50, 40);
  static final PumScheme AS_PUM = bands("as", AS, 80, 70, 60, 50, 40);

  private Scales() {}

  private static GradeScale letters(String name, String grades) {
    return new GradeScale(
        name,
        List.of(grades.split(" ")).stream()
            .map(each -> new GradeScale.Row(Grade.of(each), each, !each.equals("A*")))
            .toList());
  }

  private static PumScheme bands(String name, GradeScale scale, int... lows) {
    var bands = new ArrayList<PumScheme.Band>();
    var high = 100;
    for (var at = 0; at < lows.length; at++) {
      bands.add(new PumScheme.Band(scale.grades().get(at), lows[at], high));
      high = lows[at] - 1;
    }
    return new PumScheme(name, bands, Set.of(Route.UK));
  }
}
