package org.examcycle.rest.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.examcycle.domain.catalogue.Regulator;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.problem.Once;

/**
 * Which regulators recognise a qualification in a year: these and no others (INT-PRE-08).
 *
 * @param regulators by name, in order; none where nobody recognises it
 */
record RegulatorsBody(@NotNull @Size(max = 20) List<@NotNull Regulator> regulators) {

  /**
   * @throws Malformed if one stands there twice
   */
  Set<Regulator> set() {
    Once.check(regulators, at -> "/regulators/" + at, "duplicate-regulator");
    return Set.copyOf(regulators);
  }
}
