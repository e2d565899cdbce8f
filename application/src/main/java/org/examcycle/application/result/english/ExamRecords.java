package org.examcycle.application.result.english;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.domain.award.english.DecidedOutcome;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.result.english.Release;
import org.examcycle.domain.result.english.Releases;
import org.jspecify.annotations.Nullable;

/** Loads what answers about results are made of, by sets. Withdrawn entries have none. */
public final class ExamRecords {

  private final EnglishEntryRepository entries;
  private final ExamDateRepository examDates;
  private final EnglishExams exams;
  private final ReleaseRepository releases;
  private final Outcomes outcomes;

  public ExamRecords(
      EnglishEntryRepository entries,
      ExamDateRepository examDates,
      EnglishExams exams,
      ReleaseRepository releases,
      Outcomes outcomes) {
    this.entries = entries;
    this.examDates = examDates;
    this.exams = exams;
    this.releases = releases;
    this.outcomes = outcomes;
  }

  public Optional<ExamRecord> find(CandidateId candidate) {
    return entries.find(candidate).flatMap(this::of);
  }

  public Optional<ExamRecord> of(EnglishEntry entry) {
    return of(entry.sitting().examDate(), List.of(entry)).stream().findFirst();
  }

  /** Those of these entries, all of one exam date, in the same order. */
  public List<ExamRecord> of(ExamDateKey examDate, Collection<EnglishEntry> all) {
    var live = all.stream().filter(entry -> !entry.isWithdrawn()).toList();
    if (live.isEmpty()) {
      return List.of();
    }
    var window = examDates.find(examDate).map(ExamDate::window).orElseThrow();
    var name =
        exams
            .find(examDate.exam())
            .map(ExamRows::exam)
            .map(exam -> exam.nameFor(examDate.forSchools()))
            .orElseThrow();
    var released = releasesOf(live);
    return live.stream()
        .map(
            entry ->
                new ExamRecord(
                    entry, name, window, released.getOrDefault(entry.id(), Releases.NONE)))
        .toList();
  }

  private Map<EnglishEntryId, Releases> releasesOf(List<EnglishEntry> live) {
    var released = releases.of(live.stream().map(EnglishEntry::id).toList());
    var latest = outcomes.latest(released.keySet());
    return released.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> releases(each.getValue(), Optional.ofNullable(latest.get(each.getKey())))));
  }

  /** Mostly the last outcome is the only one that was released: then no other is asked for. */
  private Releases releases(List<Released> released, Optional<DecidedOutcome> latest) {
    var onlyLatest =
        latest
            .filter(last -> released.stream().allMatch(each -> each.outcome() == last.number()))
            .map(List::of);
    var decided =
        onlyLatest.orElseGet(() -> outcomes.of(released.getFirst().entry())).stream()
            .collect(Collectors.toMap(DecidedOutcome::number, Function.identity()));
    return new Releases(
        released.stream().map(each -> release(each, decided.get(each.outcome()))).toList());
  }

  private static Release release(Released released, @Nullable DecidedOutcome outcome) {
    if (outcome == null) {
      throw new IllegalStateException("released, but never decided: entry " + released.entry());
    }
    return new Release(released.number(), released.at(), outcome.outcome(), outcome.rowSets());
  }
}
