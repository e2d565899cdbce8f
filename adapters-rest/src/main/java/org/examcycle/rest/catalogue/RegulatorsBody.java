package org.examcycle.rest.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.examcycle.domain.catalogue.Regulator;

/**
 * Which regulators recognise a qualification in a year: these and no others (INT-PRE-08).
 *
 * @param regulators by name, in order; none where nobody recognises it
 */
record RegulatorsBody(@NotNull @Size(max = 20) List<@NotNull Regulator> regulators) {}
