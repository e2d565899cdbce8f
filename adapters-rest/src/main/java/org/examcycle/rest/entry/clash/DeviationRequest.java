package org.examcycle.rest.entry.clash;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A paper that is to be sat at another time (INT-ENT-12).
 *
 * @param movedTo when the candidate is to begin
 */
record DeviationRequest(
    @NotNull SyllabusCode syllabus, @NotNull ComponentCode component, @NotNull Instant movedTo) {}
