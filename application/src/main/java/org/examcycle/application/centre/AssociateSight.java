package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.centre.Associate;
import org.examcycle.domain.centre.AssociateCode;

/** Which Associates a caller sees (COM-ACC-02): an Associate itself, the board all. */
public final class AssociateSight {

  private final AssociateRepository associates;

  public AssociateSight(AssociateRepository associates) {
    this.associates = associates;
  }

  /** The Associate, if there is one and this caller sees it. */
  public Optional<Associate> associate(Call call, AssociateCode code) {
    return associates.find(code).filter(associate -> sees(call.caller(), associate));
  }

  private static boolean sees(Caller caller, Associate associate) {
    return !(caller instanceof Caller.AssociateOfficer officer)
        || officer.associate().equals(associate.code());
  }
}
