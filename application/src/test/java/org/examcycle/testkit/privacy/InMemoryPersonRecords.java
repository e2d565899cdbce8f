package org.examcycle.testkit.privacy;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examcycle.application.privacy.PersonRecords;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.usecase.InMemoryHistory;

@InMemory
final class InMemoryPersonRecords implements PersonRecords {

  private final Memory memory;
  private final InMemoryHistory history;

  InMemoryPersonRecords(Memory memory, InMemoryHistory history) {
    this.memory = memory;
    this.history = history;
  }

  @Override
  public List<SeriesCode> listEntered(PersonId person) {
    return memory.table("entry", EntryId.class, Entry.class).values().stream()
        .filter(entry -> entry.person().equals(person))
        .map(entry -> entry.candidate().series())
        .distinct()
        .sorted(comparing(SeriesCode::value))
        .toList();
  }

  @Override
  public List<CandidateKey> erase(PersonId person) {
    erased(memory).put(person.value(), history.lines().size());
    var candidates = memory.table("candidate", CandidateKey.class, Candidate.class);
    var gone =
        candidates.values().stream()
            .filter(candidate -> candidate.person().equals(person))
            .map(Candidate::key)
            .sorted(comparing(CandidateKey::toString))
            .toList();
    gone.forEach(candidates::remove);
    memory
        .table("submission", SubmissionId.class, Submission.class)
        .values()
        .removeIf(sent -> gone.contains(sent.candidate()));
    return gone;
  }

  /** Up to which line what the history holds of a person cannot be read. */
  static Map<UUID, Integer> erased(Memory memory) {
    return memory.table("erased", UUID.class, Integer.class);
  }
}
