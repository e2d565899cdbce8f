package org.examcycle.application.entry;

import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.candidate.CandidateRepository;
import org.examcycle.application.catalogue.Offers;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.application.usecase.AccessRefusal;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryCase;
import org.examcycle.domain.entry.EntryRefusal;
import org.examcycle.domain.entry.EntryRuleBook;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.RuleBook;

@UseCaseService
final class AmendEntryService implements AmendEntry {

  private final RuleBook<EntryCase> rules = EntryRuleBook.entering();
  private final Sight sight;
  private final EntryCaseLoader cases;
  private final EntryRepository entries;
  private final EntriesAfterResults afterResults;
  private final EntryBooking booking;

  AmendEntryService(
      CentreRepository centres,
      SeriesRepository series,
      CandidateRepository candidates,
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      Offers offers,
      ProhibitedPairs prohibited,
      SeriesReleases releases,
      Charges charges,
      Ids ids) {
    this.sight = new Sight(centres);
    this.cases = new EntryCaseLoader(series, candidates, entries, catalogue, offers, prohibited);
    this.entries = entries;
    this.afterResults = new EntriesAfterResults(catalogue, releases);
    this.booking = new EntryBooking(charges, ids);
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
    var candidate = cases.candidate(entry.candidate()).orElseThrow();
    var kase =
        cases.amending(
            centre, candidate, entry, syllabus.get(), command.option(), call.arrivedAt());
    var refused = rules.check(kase);
    return refused.isEmpty() ? amend(call, entry, kase) : Decision.refused(refused);
  }

  private Decision<Amended> amend(Call call, Entry before, EntryCase kase) {
    var changed = before.change(kase);
    var after = changed.entry();
    if (!entries.save(after, before.version())) {
      return Decision.refused(new AccessRefusal.StaleVersion(before.version()));
    }
    booking.book(after, changed.charges(), call.arrivedAt());
    return Decision.changed(
        new Amended(after.id(), after.version()),
        EntryHistory.amended(before, after, changed.charges()));
  }
}
