package org.examcycle.application.entry.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.usecase.UseCasePart;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;

/** The files that wait for an Associate. */
@UseCasePart
public final class SubmittedEntryFiles {

  private final EntryFiles files;

  SubmittedEntryFiles(EntryFiles files) {
    this.files = files;
  }

  /**
   * Gives back a centre's files that nobody has decided.
   *
   * @return what the history says of it
   */
  public List<Change> giveBack(CentreNumber centre, String reason) {
    return files.listSubmitted(centre).stream()
        .flatMap(file -> giveBack(file, reason).stream())
        .toList();
  }

  /** Empty when it was decided before. */
  Optional<Change> giveBack(EntryFile file, String reason) {
    return Stream.of(file)
        .filter(each -> each.state() == EntryFileState.SUBMITTED)
        .filter(each -> files.decide(each.returned(reason)))
        .map(
            each ->
                Change.of("entry-file", each.id().toString(), "returned")
                    .under(new EntryFileRefusal.FileNotSubmitted().rule()))
        .findFirst();
  }
}
