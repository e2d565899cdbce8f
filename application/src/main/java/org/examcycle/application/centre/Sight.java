package org.examcycle.application.centre;

import java.util.Optional;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.Centre;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreRefusal;
import org.examcycle.domain.rule.Refusal;

/**
 * Which centres a caller sees (COM-ACC-02): a centre itself, an Associate those attached to it, the
 * board all. What is not seen is answered as what is not there, by the same query. Which duty of
 * the board may ask at all stands on the use case.
 */
public final class Sight {

  /**
   * Asked about in the place of a thing's centre when there is no such thing: the database gets the
   * same queries, and whoever measures them learns nothing.
   */
  public static final CentreNumber NOWHERE = CentreNumber.of("ZZ999");

  private final CentreRepository centres;

  public Sight(CentreRepository centres) {
    this.centres = centres;
  }

  /** The centre, if there is one and this caller sees it. */
  public Optional<Centre> centre(Call call, CentreNumber number) {
    return centres.find(number).filter(centre -> sees(call.caller(), centre));
  }

  /**
   * The centre as {@link #centre}, unless it is attached to an Associate and the call is its own:
   * an attached centre never deals with the board (INT-PRE-02).
   */
  public Optional<Refusal> dealsThroughAssociate(Call call, Centre centre) {
    return switch (call.caller()) {
      case Caller.CentreOfficer _ ->
          centre.associate().map(CentreRefusal.AssociateDealsWithTheBoard::new);
      case Caller.BoardOfficer _,
          Caller.AssociateOfficer _,
          Caller.CandidateSelf _,
          Caller.OrganisationOfficer _,
          Caller.ResearchWorker _,
          Caller.Anybody _,
          Caller.Job _ ->
          Optional.empty();
    };
  }

  private static boolean sees(Caller caller, Centre centre) {
    return switch (caller) {
      case Caller.BoardOfficer _, Caller.Job _ -> true;
      case Caller.CentreOfficer(var _, var _, CentreNumber own) -> own.equals(centre.number());
      case Caller.AssociateOfficer(var _, var _, AssociateCode own) ->
          centre.associate().filter(own::equals).isPresent();
      case Caller.CandidateSelf _,
          Caller.OrganisationOfficer _,
          Caller.ResearchWorker _,
          Caller.Anybody _ ->
          false;
    };
  }
}
