package org.examcycle.rest.centre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.rest.problem.Malformed;
import org.examcycle.rest.problem.Once;

/**
 * Which syllabuses a centre may enter: these and no others (INT-ENT-01).
 *
 * @param syllabuses four digits each, each once; none takes every approval back
 */
record ApprovalRequest(@NotNull @Size(max = 1000) List<@NotNull SyllabusCode> syllabuses) {

  /**
   * @throws Malformed naming each that stands there twice
   */
  Set<SyllabusCode> eachOnce() {
    Once.check(syllabuses, at -> "/syllabuses/" + at, "duplicate-syllabus");
    return Set.copyOf(syllabuses);
  }
}
