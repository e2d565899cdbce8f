package org.examcycle.application.entry;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateNumber;
import org.examcycle.domain.candidate.ErasedPerson;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferState;

/**
 * Shows transfers to whoever sees one of the two centres. What the candidate is entered for is told
 * while the transfer is open, and afterwards to the centre that has the candidate.
 */
final class TransferViews {

  private final Sight sight;
  private final CandidateRepository candidates;
  private final EntryRepository entries;

  TransferViews(Sight sight, CandidateRepository candidates, EntryRepository entries) {
    this.sight = sight;
    this.candidates = candidates;
    this.entries = entries;
  }

  /**
   * Asks about two centres whether there is a transfer or not: whoever measures it learns nothing.
   */
  Optional<Transfer> seen(Call call, Optional<Transfer> found) {
    var from = found.map(transfer -> transfer.from().centre()).orElse(Sight.NOWHERE);
    var to = found.map(Transfer::to).orElse(Sight.NOWHERE);
    var isSender = sight.centre(call, from).isPresent();
    var isReceiver = sight.centre(call, to).isPresent();
    return found.filter(_ -> isSender || isReceiver);
  }

  TransferView view(Call call, Transfer transfer) {
    var name = candidates.find(transfer.from()).map(Candidate::name).orElse(ErasedPerson.NAME);
    var as = as(call, transfer);
    var now = as.map(transfer::as).orElse(transfer.from());
    return new TransferView(transfer, name, options(call, transfer, now), as);
  }

  private Optional<CandidateNumber> as(Call call, Transfer transfer) {
    return switch (transfer.state()) {
      case TransferState.Done(var as, _) -> sight.centre(call, transfer.to()).map(_ -> as);
      case TransferState.Asked _, TransferState.Declined _ -> Optional.empty();
    };
  }

  private List<OptionKey> options(Call call, Transfer transfer, CandidateKey now) {
    var told =
        switch (transfer.state()) {
          case TransferState.Asked _ -> true;
          case TransferState.Done _ -> sight.centre(call, transfer.to()).isPresent();
          case TransferState.Declined _ -> sight.centre(call, transfer.from().centre()).isPresent();
        };
    return told ? entries.listOf(now).stream().map(Entry::option).toList() : List.of();
  }
}
