package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Estimate;

/**
 * A centre's estimated entries (INT-ENT-13).
 *
 * @param estimates at most one for a syllabus
 */
record EstimatesBody(@NotNull @Size(max = 1000) List<@Valid EstimateBody> estimates) {

  /**
   * How many candidates a centre thinks it will enter.
   *
   * @param candidates 0 to 9999
   */
  record EstimateBody(@NotNull SyllabusCode syllabus, @Min(0) @Max(9999) int candidates) {}

  static EstimatesBody of(List<Estimate> estimates) {
    return new EstimatesBody(
        estimates.stream()
            .map(each -> new EstimateBody(each.syllabus(), each.candidates()))
            .toList());
  }

  List<Estimate> values() {
    return estimates.stream()
        .map(each -> new Estimate(each.syllabus(), each.candidates()))
        .toList();
  }
}
