package org.examcycle.rest.centre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.rest.value.Words;

/**
 * An Associate, as it is registered and shown (INT-PRE-02).
 *
 * @param code two to twelve capital letters and digits, a letter first
 */
record AssociateBody(@NotNull AssociateCode code, @Words @Size(max = 200) String name) {}
