package org.examcycle.application.entry;

import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class WithdrawEntryService implements WithdrawEntry {

  private final Sight sight;
  private final SeriesRepository series;
  private final EntryRepository entries;
  private final EntriesAfterResults afterResults;
  private final EntryBooking booking;

  WithdrawEntryService(EntryPorts ports) {
    this.sight = new Sight(ports.centres());
    this.series = ports.series();
    this.entries = ports.entries();
    this.afterResults = new EntriesAfterResults(ports.catalogue(), ports.releases());
    this.booking = new EntryBooking(ports.charges(), ports.ids());
  }

  @Override
  public Decision<Withdrawn> handle(Call call, Command command) {
    var entry = entries.find(command.entry());
    var number = entry.map(found -> found.candidate().centre()).orElse(Sight.NOWHERE);
    var centre = sight.centre(call, number);
    if (entry.isEmpty() || centre.isEmpty()) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, centre.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    if (entry.get().version() != command.expectedVersion()) {
      return Decision.refused(new AccessRefusal.StaleVersion(command.expectedVersion()));
    }
    var late = afterResults.refuse(call, entry.get());
    if (late.isPresent()) {
      return Decision.refused(late.get());
    }
    return entry.get().isEntered()
        ? withdraw(call, entry.get(), stages(entry.get(), centre.get()))
        : Decision.refused(new EntryRefusal.EntryWithdrawn(entry.get().id()));
  }

  private Optional<EntryStages> stages(Entry entry, Centre centre) {
    return series
        .find(entry.candidate().series())
        .flatMap(found -> found.stages(entry.kind(), centre.route()));
  }

  private Decision<Withdrawn> withdraw(Call call, Entry before, Optional<EntryStages> stages) {
    var withdrawn = before.withdraw(stages, call.arrivedAt());
    var after = withdrawn.entry();
    if (!entries.save(after, before.version())) {
      return Decision.refused(new AccessRefusal.StaleVersion(before.version()));
    }
    booking.book(after, withdrawn.charges(), call.arrivedAt());
    return Decision.changed(
        new Withdrawn(after.id(), after.version(), !withdrawn.charges().isEmpty()),
        EntryHistory.withdrawn(after, withdrawn.charges()));
  }
}
