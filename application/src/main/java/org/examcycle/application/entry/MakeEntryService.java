package org.examcycle.application.entry;

import java.util.ArrayList;
import java.util.List;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.marking.CarriedMarks;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryCase;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.EntryRuleBook;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class MakeEntryService implements MakeEntry {

  private final RuleBook<EntryCase> rules = EntryRuleBook.entering();
  private final Sight sight;
  private final EntryCaseLoader cases;
  private final EntryRepository entries;
  private final CarriedMarks carried;
  private final EntryBooking booking;
  private final Ids ids;

  MakeEntryService(EntryPorts ports) {
    this.sight = new Sight(ports.centres());
    this.cases = new EntryCaseLoader(ports);
    this.carried = new CarriedMarks(ports.marks());
    this.entries = ports.entries();
    this.booking = new EntryBooking(ports.charges(), ports.ids());
    this.ids = ports.ids();
  }

  @Override
  public Decision<Made> handle(Call call, Command command) {
    var centre = sight.centre(call, command.candidate().centre());
    if (centre.isEmpty() || !cases.isSeries(command.candidate().series())) {
      return Decision.refused(new AccessRefusal.NotFound());
    }
    var indirect = sight.dealsThroughAssociate(call, centre.get());
    if (indirect.isPresent()) {
      return Decision.refused(indirect.get());
    }
    var candidate = cases.candidate(command.candidate());
    if (candidate.isEmpty()) {
      return Decision.refused(new EntryRefusal.CandidateNotRegistered(command.candidate()));
    }
    var syllabus = cases.syllabus(command.option());
    if (syllabus.isEmpty()) {
      return Decision.refused(new EntryRefusal.SyllabusUnknown(command.option().syllabus()));
    }
    var kase = cases.making(centre.get(), candidate.get(), syllabus.get(), command, call);
    var refused = rules.check(kase);
    if (!refused.isEmpty()) {
      return Decision.refused(refused);
    }
    return cases.isErased(command.candidate())
        ? Decision.refused(new EntryRefusal.CandidateNotRegistered(command.candidate()))
        : make(call, kase);
  }

  private Decision<Made> make(Call call, EntryCase kase) {
    var made = Entry.make(new EntryId(ids.next()), kase, rules.version());
    var entry = made.entry();
    if (!entries.add(entry)) {
      return Decision.refused(new EntryRefusal.SyllabusAlreadyEntered(entry.option().syllabus()));
    }
    booking.book(entry, made.charges(), call.arrivedAt());
    var changes = new ArrayList<Change>();
    changes.add(EntryHistory.made(entry, made.charges()));
    changes.addAll(carry(entry, kase));
    return Decision.changed(new Made(entry.id(), entry.version()), changes.toArray(Change[]::new));
  }

  private List<Change> carry(Entry entry, EntryCase kase) {
    return carried.put(
        entry.candidate(),
        entry.option().syllabus(),
        kase.carrying().marks(kase.candidate().dateOfBirth()));
  }
}
