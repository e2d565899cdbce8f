package org.examcycle.application.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Transfer;

/**
 * A transfer, as one of its two centres sees it.
 *
 * @param entries what the candidate is entered for
 * @param as the number at the receiving centre; for whoever sees that centre, once it is given
 */
public record TransferView(
    Transfer transfer, PersonName name, List<OptionKey> entries, Optional<CandidateNumber> as) {

  public TransferView {
    entries = List.copyOf(entries);
  }
}
