package org.examcycle.application.entry.file;

import java.util.Optional;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;

/** Who sees a file of entries: whoever speaks for its sender, and the board. */
final class EntryFileSight {

  private final EntryFiles files;

  EntryFileSight(EntryFiles files) {
    this.files = files;
  }

  /** The file, if there is one and this caller sees it. */
  Optional<EntryFile> file(Call call, EntryFileId id) {
    return files.find(id).filter(file -> sees(call.caller(), file.call().caller()));
  }

  private static boolean sees(Caller caller, Caller sender) {
    return switch (caller) {
      case Caller.BoardOfficer _, Caller.Job _ -> true;
      case Caller.CentreOfficer officer ->
          sender instanceof Caller.CentreOfficer by && by.centre().equals(officer.centre());
      case Caller.AssociateOfficer officer ->
          sender instanceof Caller.AssociateOfficer by
              && by.associate().equals(officer.associate());
      case Caller.CandidateSelf _,
          Caller.OrganisationOfficer _,
          Caller.ResearchWorker _,
          Caller.Anybody _ ->
          false;
    };
  }
}
