package org.examcycle.application.entry;

import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferRefusal;
import org.examcycle.domain.rule.Change;

/** What the history says of a transfer and of what it moves. */
final class TransferHistory {

  private TransferHistory() {}

  static Change asked(Transfer transfer) {
    return of(transfer, "asked").to("candidate", transfer.from()).to("to", transfer.to());
  }

  static Change done(Transfer transfer, CandidateKey as) {
    return of(transfer, "done").from("candidate", transfer.from()).to("candidate", as);
  }

  static Change declined(Transfer transfer) {
    return of(transfer, "declined").from("candidate", transfer.from());
  }

  static Change moved(Entry before, Entry after) {
    return Change.of("entry", after.id().toString(), "moved")
        .from("candidate", before.candidate())
        .to("candidate", after.candidate())
        .under(TransferRefusal.TRANSFERS);
  }

  private static Change of(Transfer transfer, String what) {
    return Change.of("transfer", transfer.id().toString(), what).under(TransferRefusal.TRANSFERS);
  }
}
