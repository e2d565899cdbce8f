package org.examcycle.rest.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * What an entry is to be for from now on (INT-ENT-06).
 *
 * @param option absent where the syllabus has one only and gives it no code
 */
record AmendmentRequest(@NotNull SyllabusCode syllabus, Optional<OptionCode> option) {}
