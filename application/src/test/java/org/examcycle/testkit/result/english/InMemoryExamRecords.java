package org.examcycle.testkit.result.english;

import java.util.List;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.entry.english.EnglishEntryRepository;
import org.examcycle.application.marking.english.Outcomes;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.application.result.english.ExamRecord;
import org.examcycle.application.result.english.ExamRecords;
import org.examcycle.application.result.english.ReleaseRepository;
import org.examcycle.application.result.english.Released;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.entry.english.EnglishEntry;
import org.examcycle.domain.entry.english.EnglishEntryId;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.domain.result.english.Release;
import org.examcycle.domain.result.english.Releases;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

/** Put together from what the rooms keep. */
@InMemory
final class InMemoryExamRecords implements ExamRecords {

  private final Memory memory;
  private final EnglishEntryRepository entries;
  private final ExamDateRepository examDates;
  private final EnglishExams exams;
  private final ReleaseRepository releases;
  private final Outcomes outcomes;

  InMemoryExamRecords(
      Memory memory,
      EnglishEntryRepository entries,
      ExamDateRepository examDates,
      EnglishExams exams,
      ReleaseRepository releases,
      Outcomes outcomes) {
    this.memory = memory;
    this.entries = entries;
    this.examDates = examDates;
    this.exams = exams;
    this.releases = releases;
    this.outcomes = outcomes;
  }

  @Override
  public Optional<ExamRecord> find(CandidateId candidate) {
    return entries.find(candidate).filter(entry -> !entry.isWithdrawn()).map(this::record);
  }

  @Override
  public Slice<ExamRecord> list(SittingKey sitting, Page page) {
    var live =
        memory.table("english-entry", EnglishEntryId.class, EnglishEntry.class).values().stream()
            .filter(entry -> entry.sitting().equals(sitting) && !entry.isWithdrawn())
            .filter(entry -> !entry.candidate().isErased())
            .map(this::record)
            .toList();
    return Slices.of(live, page, record -> record.entry().candidateId().value());
  }

  private ExamRecord record(EnglishEntry entry) {
    var examDate = examDates.find(entry.sitting().examDate()).orElseThrow();
    var exam = exams.find(examDate.key().exam()).orElseThrow().exam();
    var released = releases.of(List.of(entry.id())).getOrDefault(entry.id(), List.of());
    return new ExamRecord(
        entry,
        exam.nameFor(examDate.key().forSchools()),
        examDate.window(),
        new Releases(released.stream().map(this::release).toList()));
  }

  private Release release(Released released) {
    var outcome = outcomes.of(released.entry()).get(released.outcome() - 1);
    return new Release(released.number(), released.at(), outcome.outcome(), outcome.rowSets());
  }
}
