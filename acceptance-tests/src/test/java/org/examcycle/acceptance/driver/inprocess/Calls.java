package org.examcycle.acceptance.driver.inprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;
import org.examcycle.acceptance.driver.Outcome;
import org.examcycle.acceptance.driver.RefusedBy;
import org.examcycle.application.file.RowRefused;
import org.examcycle.application.refusal.Facts;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.application.usecase.Call;
import org.examcycle.application.usecase.Caller;
import org.examcycle.application.usecase.CallerKind;
import org.examcycle.application.usecase.RequestKey;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.Decision;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.testkit.SettableClock;

/** Calls a use case as an actor, and turns its decision into what a step is told. */
@PerScenario
public class Calls {

  private final SettableClock clock;

  Calls(SettableClock clock) {
    this.clock = clock;
  }

  /** Asks once, at the clock's instant. */
  public <C, T> Outcome<T> ask(UseCase<C, T> useCase, Actor by, C command) {
    return outcome(useCase.handle(by(by), command));
  }

  /** The call of an actor, at the clock's instant. */
  public Call by(Actor actor) {
    return Call.by(caller(actor), clock.instant(), "request-" + UUID.randomUUID());
  }

  /** The same with a request key, for a request that is sent again. */
  public Call by(Actor actor, String requestKey, String request) {
    return by(actor).repeatable(new RequestKey(requestKey, request));
  }

  /** What a decision tells: as over HTTP, what one may not see hides every other reason. */
  public static <T> Outcome<T> outcome(Decision<T> decision) {
    return switch (decision) {
      case Decision.Granted<T> granted -> Outcome.granted(granted.value());
      case Decision.Refused<T> refused -> Outcome.refused(reasons(refused.refusals()));
    };
  }

  /** The refusals as a step is told them: the same codes and facts as over HTTP. */
  public static List<RefusedBy> reasons(List<Refusal> refusals) {
    var hidden = refusals.stream().filter(Calls::hidesAll).findFirst();
    return hidden.map(refusal -> List.of(reason(refusal))).orElseGet(() -> all(refusals));
  }

  private static List<RefusedBy> all(List<Refusal> refusals) {
    return refusals.stream().map(Calls::reason).toList();
  }

  private static boolean hidesAll(Refusal refusal) {
    var isPlaced = refusal instanceof RowRefused || refusal instanceof FieldRefused;
    return refusal.kind() == Refusal.Kind.HIDDEN && !isPlaced;
  }

  private static RefusedBy reason(Refusal refusal) {
    var facts = new HashMap<>(Facts.of(refusal));
    if (refusal instanceof RowRefused row) {
      facts.put("line", row.line());
      row.column().ifPresent(column -> facts.put("column", column));
    }
    return new RefusedBy(Facts.code(refusal), refusal.rule().value(), facts);
  }

  private static Caller caller(Actor actor) {
    var id = "test " + actor.name();
    return switch (actor) {
      case Actor.BoardOfficer officer ->
          new Caller.BoardOfficer(id, officer.isPerson(), kinds(officer.duties()));
      case Actor.AssociateOfficer officer ->
          new Caller.AssociateOfficer(
              id, officer.isPerson(), AssociateCode.of(officer.associate()));
      case Actor.CentreOfficer officer ->
          new Caller.CentreOfficer(id, officer.isPerson(), CentreNumber.of(officer.centre()));
      case Actor.OrganisationOfficer officer ->
          new Caller.OrganisationOfficer(id, officer.isPerson(), officer.organisation());
      case Actor.Researcher researcher -> new Caller.ResearchWorker(id, researcher.isPerson());
      case Actor.Candidate candidate ->
          new Caller.CandidateSelf(CandidateId.of(candidate.candidateId()));
      case Actor.Anybody anybody -> new Caller.Anybody(anybody.name());
    };
  }

  private static Set<CallerKind> kinds(Set<Duty> duties) {
    return duties.stream()
        .map(duty -> CallerKind.valueOf("BOARD_" + duty))
        .collect(Collectors.toUnmodifiableSet());
  }
}
