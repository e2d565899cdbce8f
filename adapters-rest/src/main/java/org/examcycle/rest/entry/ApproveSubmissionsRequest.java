package org.examcycle.rest.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Submissions to be approved together: all of them or none. A refusal names the place in this list,
 * the first being 1, as its {@code line}.
 */
record ApproveSubmissionsRequest(
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ChosenSubmission> submissions) {

  /**
   * @param version that the decision is made on
   */
  record ChosenSubmission(@NotNull UUID id, @PositiveOrZero long version) {}
}
