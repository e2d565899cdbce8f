package org.examcycle.testkit.entry.submission;

import java.util.Set;
import org.examcycle.application.centre.SentToAssociate;
import org.examcycle.application.entry.file.EntryFile;
import org.examcycle.application.entry.file.EntryFileId;
import org.examcycle.application.entry.file.EntryFileState;
import org.examcycle.application.entry.file.Taking;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.submission.Submission;
import org.examcycle.domain.entry.submission.SubmissionId;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemorySentToAssociate implements SentToAssociate {

  private static final Set<EntryFileState> UNFINISHED =
      Set.of(EntryFileState.SUBMITTED, EntryFileState.WAITING);

  private final Memory memory;

  InMemorySentToAssociate(Memory memory) {
    this.memory = memory;
  }

  @Override
  public int waiting(CentreNumber centre) {
    var single =
        memory.table("submission", SubmissionId.class, Submission.class).values().stream()
            .filter(each -> each.isWaiting() && each.centre().equals(centre));
    var files =
        memory.table("entry file", EntryFileId.class, EntryFile.class).values().stream()
            .filter(file -> file.taking() != Taking.TRIAL)
            .filter(file -> UNFINISHED.contains(file.state()))
            .filter(file -> file.through().filter(it -> it.centre().equals(centre)).isPresent());
    return Math.toIntExact(single.count() + files.count());
  }
}
