package org.examcycle.testkit.privacy;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.award.AwardResult;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.application.result.SeriesReleases;
import org.examcycle.domain.award.AwardRun;
import org.examcycle.domain.award.AwardRunId;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.EntryState;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.domain.privacy.KeptRecord;
import org.examcycle.domain.privacy.RetainedRecord;
import org.examcycle.domain.result.SeriesRelease;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.award.InMemoryAwardResults;
import org.examcycle.testkit.candidate.LinkedPersons;
import org.examcycle.testkit.document.InMemoryIssuedDocuments;
import org.examcycle.testkit.entry.SamePersons;
import org.examcycle.testkit.result.online.OnlineTables;
import org.examcycle.testkit.usecase.InMemoryHistory;

@InMemory
final class InMemoryPersonRecords implements PersonRecords {

  private final Memory memory;
  private final InMemoryHistory history;
  private final SeriesRepository series;
  private final SeriesReleases releases;
  private final InMemoryIssuedDocuments documents;

  InMemoryPersonRecords(
      Memory memory,
      InMemoryHistory history,
      SeriesRepository series,
      SeriesReleases releases,
      InMemoryIssuedDocuments documents) {
    this.memory = memory;
    this.history = history;
    this.series = series;
    this.releases = releases;
    this.documents = documents;
  }

  @Override
  public Set<PersonId> hold(PersonId person) {
    return new SamePersons(memory).of(Set.of(person));
  }

  @Override
  public List<SeriesCode> listEntered(Set<PersonId> person) {
    return entries(person)
        .map(entry -> entry.candidate().series())
        .distinct()
        .sorted(comparing(SeriesCode::value))
        .toList();
  }

  @Override
  public List<KeptRecord> listKept(Set<PersonId> person) {
    return entries(person).flatMap(entry -> kept(entry).stream()).toList();
  }

  private List<KeptRecord> kept(Entry entry) {
    var code = entry.candidate().series();
    var due =
        series.find(code).stream()
            .flatMap(one -> one.entryDates().stream())
            .map(dates -> dates.stages().lastDay())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    var done = new ArrayList<Instant>();
    done.add(entry.arrivedAt());
    if (entry.state() instanceof EntryState.Withdrawn(var at)) {
      done.add(at);
    }
    releases.list(code).stream().map(SeriesRelease::resultsAt).forEach(done::add);
    var kept = new ArrayList<KeptRecord>();
    kept.add(KeptRecord.of(RetainedRecord.ENTRY, due, done));
    var awarded = awards(entry.id()).map(AwardRun::ranAt).toList();
    if (!awarded.isEmpty()) {
      done.addAll(awarded);
      kept.add(KeptRecord.of(RetainedRecord.RESULT, due, done));
    }
    return kept;
  }

  private Stream<AwardRun> awards(EntryId entry) {
    var runs = memory.table("award_run", AwardRunId.class, AwardRun.class);
    return memory
        .table("award_result", InMemoryAwardResults.Key.class, AwardResult.class)
        .keySet()
        .stream()
        .filter(key -> key.entry().equals(entry))
        .flatMap(key -> Stream.ofNullable(runs.get(key.run())));
  }

  private Stream<Entry> entries(Set<PersonId> person) {
    return memory.table("entry", EntryId.class, Entry.class).values().stream()
        .filter(entry -> person.contains(entry.person()));
  }

  @Override
  public List<CandidateKey> erase(Set<PersonId> person) {
    var wasEntered = entries(person).findAny().isPresent();
    var candidates = memory.table("candidate", CandidateKey.class, Candidate.class);
    var of =
        candidates.values().stream()
            .filter(candidate -> person.contains(candidate.person()))
            .sorted(comparing(candidate -> candidate.key().toString()))
            .toList();
    for (var candidate : of) {
      if (wasEntered) {
        candidates.put(candidate.key(), candidate.erased());
      } else {
        candidates.remove(candidate.key());
      }
    }
    memory
        .table("submission", SubmissionId.class, Submission.class)
        .values()
        .removeIf(
            sent ->
                sent.whom()
                    .filter(
                        whom ->
                            of.stream()
                                .anyMatch(candidate -> candidate.key().equals(whom.candidate())))
                    .isPresent());
    memory
        .table("person_link", LinkedPersons.class, Instant.class)
        .keySet()
        .removeIf(link -> link.ids().stream().anyMatch(person::contains));
    person.forEach(this::forget);
    return of.stream().map(Candidate::key).toList();
  }

  @Override
  public void erase(EnglishEntry entry) {
    memory
        .table("english-entry", EnglishEntryId.class, EnglishEntry.class)
        .put(entry.id(), entry.erased());
    OnlineTables.forget(memory, entry.candidateId());
    forget(entry.person());
  }

  private void forget(PersonId person) {
    erased(memory).put(person.value(), history.lines().size());
    documents.removeOf(person.value());
  }

  /** Up to which line what the history holds of a person cannot be read. */
  static Map<UUID, Integer> erased(Memory memory) {
    return memory.table("erased", UUID.class, Integer.class);
  }
}
