package org.examcycle.application.entry.file;

import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.UseCaseService;
import org.examcycle.domain.entry.EntryFileRefusal;
import org.examcycle.domain.rule.Change;
import org.examcycle.domain.rule.Decision;

@UseCaseService
final class PutBackEntryFileService implements PutBackEntryFile {

  private final EntryFiles files;

  PutBackEntryFileService(EntryFiles files) {
    this.files = files;
  }

  @Override
  public Decision<PutBack> handle(Call call, Command command) {
    var left =
        files.countFailure(command.file()) >= EntryFile.MOST_TRIES
            && files.end(command.file(), EntryFileState.FAILED);
    return left
        ? Decision.changed(
            new PutBack(true),
            Change.of("entry-file", command.file().toString(), "left")
                .under(EntryFileRefusal.FILES))
        : Decision.granted(new PutBack(false));
  }
}
