package org.examcycle.testkit.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.entry.Transfers;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.Transfer;
import org.examcycle.domain.entry.TransferId;
import org.examcycle.domain.entry.TransferState;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryTransfers implements Transfers {

  private final Memory memory;

  InMemoryTransfers(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Transfer transfer) {
    return !isAskedFor(transfer.from()) && table().putIfAbsent(transfer.id(), transfer) == null;
  }

  @Override
  public boolean save(Transfer transfer, long expectedVersion) {
    var known = table().get(transfer.id());
    if (known == null || known.version() != expectedVersion) {
      return false;
    }
    table().put(transfer.id(), transfer);
    return true;
  }

  @Override
  public Optional<Transfer> find(TransferId id) {
    return Optional.ofNullable(table().get(id));
  }

  @Override
  public boolean isAskedFor(CandidateKey candidate) {
    return table().values().stream()
        .anyMatch(each -> each.isOpen() && each.from().equals(candidate));
  }

  @Override
  public List<Transfer> listLeaving(SeriesCode series, CentreNumber centre) {
    return table().values().stream()
        .filter(each -> each.from().series().equals(series) && each.from().centre().equals(centre))
        .filter(each -> !(each.state() instanceof TransferState.Declined))
        .toList();
  }

  @Override
  public Slice<Transfer> list(SeriesCode series, CentreNumber centre, Page page) {
    var seen =
        table().values().stream()
            .filter(transfer -> transfer.from().series().equals(series))
            .filter(
                transfer -> transfer.from().centre().equals(centre) || transfer.to().equals(centre))
            .toList();
    return Slices.of(seen, page, transfer -> transfer.id().toString());
  }

  private Map<TransferId, Transfer> table() {
    return memory.table("transfer", TransferId.class, Transfer.class);
  }
}
