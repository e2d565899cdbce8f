package org.examcycle.application.marking;

import java.util.Optional;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * One row of a file of marks.
 *
 * @param mark whole; empty where the candidate was absent
 */
public record MarkLine(
    CentreNumber centre,
    CandidateNumber candidate,
    SyllabusCode syllabus,
    ComponentCode component,
    Optional<Integer> mark) {}
