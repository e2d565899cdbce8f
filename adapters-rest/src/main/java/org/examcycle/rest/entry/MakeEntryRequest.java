package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.catalogue.OptionCode;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * An entry to be made (INT-ENT-01).
 *
 * @param candidate of this centre and series
 * @param option absent where the syllabus has one only and gives it no code
 * @param previous whose entry is retaken; absent for a first entry
 * @param carriedFrom whose marks of an earlier series it carries (INT-ENT-09), in an option that
 *     carries them; where that is the series immediately before, it is a retake besides
 */
record MakeEntryRequest(
    @NotNull CandidateNumber candidate,
    @NotNull SyllabusCode syllabus,
    Optional<OptionCode> option,
    Optional<@Valid EarlierCandidate> previous,
    Optional<@Valid EarlierCandidate> carriedFrom) {}
