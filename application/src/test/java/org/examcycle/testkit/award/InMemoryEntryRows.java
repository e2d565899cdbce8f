package org.examcycle.testkit.award;

import java.time.LocalDate;
import java.util.Optional;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.testkit.Memory;

/** Entries in memory. */
public final class InMemoryEntryRows implements EntryRows {

  private final Memory memory;

  public InMemoryEntryRows(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Entry entry, PersonName name) {
    memory.table("entry", EntryId.class, Entry.class).put(entry.id(), entry);
    memory
        .table("candidate", CandidateKey.class, Candidate.class)
        .put(
            entry.candidate(),
            new Candidate(
                entry.candidate(),
                entry.person(),
                name,
                LocalDate.of(2010, 2, 3),
                Sex.FEMALE,
                CandidateStatus.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                1));
  }
}
