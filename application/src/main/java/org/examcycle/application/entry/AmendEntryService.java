package org.examcycle.application.entry;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.marking.CarriedMarks;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryCase;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.EntryRuleBook;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class AmendEntryService implements AmendEntry {

  private final RuleBook<EntryCase> rules = EntryRuleBook.entering();
  private final Sight sight;
  private final EntryCaseLoader cases;
  private final EntryRepository entries;
  private final EntriesAfterResults afterResults;
  private final CarriedMarks carried;
  private final EntryBooking booking;

  AmendEntryService(EntryPorts ports) {
    this.sight = new Sight(ports.centres());
    this.cases = new EntryCaseLoader(ports);
    this.carried = new CarriedMarks(ports.marks());
    this.entries = ports.entries();
    this.afterResults = new EntriesAfterResults(ports.catalogue(), ports.releases());
    this.booking = new EntryBooking(ports.charges(), ports.ids());
  }

  @Override
  public Decision<Amended> handle(Call call, Command command) {
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
    return decide(call, command, centre.get(), entry.get());
  }

  private Decision<Amended> decide(Call call, Command command, Centre centre, Entry entry) {
    var syllabus = cases.syllabus(command.option());
    if (syllabus.isEmpty()) {
      return Decision.refused(new EntryRefusal.SyllabusUnknown(command.option().syllabus()));
    }
    var candidate = cases.candidate(entry.candidate());
    if (candidate.isEmpty()) {
      // Erased: the entry is that of a number.
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var kase =
        cases.amending(centre, candidate.get(), entry, syllabus.get(), command.option(), call);
    var refused = rules.check(kase);
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    return cases.isErased(entry.candidate())
        ? Decision.refused(new AccessRefusal.NotFound())
        : amend(call, entry, kase);
  }

  private Decision<Amended> amend(Call call, Entry before, EntryCase kase) {
    var changed = before.change(kase);
    var after = changed.entry();
    if (!entries.save(after, before.version())) {
      return Decision.refused(new AccessRefusal.StaleVersion(before.version()));
    }
    booking.book(before, after, changed.charges(), call.arrivedAt());
    var changes = new ArrayList<Change>();
    changes.add(EntryHistory.amended(before, after, changed.charges()));
    changes.addAll(carry(after, kase));
    return Decision.changed(
        new Amended(after.id(), after.version()), changes.toArray(Change[]::new));
  }

  private List<Change> carry(Entry entry, EntryCase kase) {
    return carried.put(
        entry.candidate(),
        entry.option().syllabus(),
        kase.carrying().marks(kase.candidate().dateOfBirth()));
  }
}
