package org.examcycle.rest.centre;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;

/**
 * The caller, as its token says.
 *
 * @param kind {@code board}, {@code associate}, {@code centre}, {@code candidate}, {@code
 *     organisation} or {@code researcher}
 * @param person whether a human being stands behind it: what needs one is refused to a program
 * @param duties of an officer of the board, in order; for others none
 * @param centre of a centre's officer
 * @param associate of an Associate's officer
 * @param candidate of a candidate
 * @param organisation of a recognising organisation's officer, as its token names it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MyselfBody(
    String kind,
    boolean person,
    List<String> duties,
    Optional<CentreNumber> centre,
    Optional<AssociateCode> associate,
    Optional<CandidateId> candidate,
    Optional<String> organisation) {

  private static final String DUTY = "BOARD_";

  static MyselfBody of(Caller caller) {
    return switch (caller) {
      case Caller.BoardOfficer officer -> of("board", officer, duties(officer));
      case Caller.AssociateOfficer officer ->
          of("associate", officer, List.of())
              .with(Optional.empty(), Optional.of(officer.associate()));
      case Caller.CentreOfficer officer ->
          of("centre", officer, List.of()).with(Optional.of(officer.centre()), Optional.empty());
      case Caller.CandidateSelf self ->
          new MyselfBody(
              "candidate",
              true,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(self.candidate()),
              Optional.empty());
      case Caller.OrganisationOfficer officer ->
          new MyselfBody(
              "organisation",
              officer.isPerson(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(officer.organisation()));
      case Caller.ResearchWorker worker -> of("researcher", worker, List.of());
      case Caller.Anybody _, Caller.Job _ ->
          throw new IllegalArgumentException("has no token: " + caller.kinds());
    };
  }

  private static MyselfBody of(String kind, Caller caller, List<String> duties) {
    return new MyselfBody(
        kind,
        caller.isPerson(),
        duties,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private MyselfBody with(Optional<CentreNumber> ownCentre, Optional<AssociateCode> ownAssociate) {
    return new MyselfBody(kind, person, duties, ownCentre, ownAssociate, candidate, organisation);
  }

  private static List<String> duties(Caller.BoardOfficer officer) {
    return officer.kinds().stream()
        .map(CallerKind::name)
        .map(name -> name.substring(DUTY.length()).toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }
}
