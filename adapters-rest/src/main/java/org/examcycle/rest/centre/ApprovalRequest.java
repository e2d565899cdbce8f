package org.examcycle.rest.centre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * Which syllabuses a centre may enter: these and no others (INT-ENT-01).
 *
 * @param syllabuses four digits each; none takes every approval back
 */
record ApprovalRequest(@NotNull @Size(max = 1000) List<@NotNull SyllabusCode> syllabuses) {}
