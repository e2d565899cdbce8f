package org.examcycle.rest.entry.clash;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.examcycle.application.entry.clash.AskForDeviation;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.submission.Asked;

/**
 * A paper that is to be sat at another time (INT-ENT-12).
 *
 * @param movedTo when the candidate is to begin
 */
record DeviationRequest(
    @NotNull SyllabusCode syllabus, @NotNull ComponentCode component, @NotNull Instant movedTo) {

  AskForDeviation.Command command(CandidateKey candidate) {
    return new AskForDeviation.Command(candidate, syllabus, component, movedTo);
  }

  Asked.ToDeviate asked(CandidateKey candidate) {
    return new Asked.ToDeviate(candidate, syllabus, component, movedTo);
  }
}
