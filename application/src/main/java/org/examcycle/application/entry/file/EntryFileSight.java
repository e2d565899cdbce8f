package org.examcycle.application.entry.file;

import java.util.Optional;
import org.examcycle.application.centre.CentreRepository;
import org.examcycle.application.centre.Sight;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;

/**
 * Who sees a file of entries: whoever speaks for its sender, the Associate of the centre that sent
 * it, and the board.
 */
final class EntryFileSight {

  private final Sight sight;
  private final EntryFiles files;

  EntryFileSight(CentreRepository centres, EntryFiles files) {
    this.sight = new Sight(centres);
    this.files = files;
  }

  /** The file, if there is one and this caller sees it. */
  Optional<EntryFile> file(Call call, EntryFileId id) {
    var found = files.find(id);
    var centre =
        found
            .flatMap(EntryFile::through)
            .map(EntryFile.ThroughAssociate::centre)
            .orElse(Sight.NOWHERE);
    var isOfOwnCentre = sight.centre(call, centre).isPresent();
    return found.filter(file -> isOfOwnCentre || isSender(call.caller(), file.call().caller()));
  }

  private static boolean isSender(Caller caller, Caller sender) {
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
