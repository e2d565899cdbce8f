package org.examcycle.acceptance.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.http.Exchange;
import tools.jackson.databind.json.JsonMapper;

/** For each kind of caller somebody who has nothing to do with the thing that is asked for. */
final class Strangers {

  private static final String LOG_IN = "POST /v1/results-online/sessions";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Exchange> exchanges;
  private final Wire wire;

  Strangers(List<Exchange> exchanges, Wire wire) {
    this.exchanges = exchanges;
    this.wire = wire;
  }

  /** A program of the same duty. */
  static Actor machineLike(Actor actor) {
    var name = Actor.MACHINE + actor.name();
    return switch (actor) {
      case Actor.BoardOfficer officer -> new Actor.BoardOfficer(name, officer.duties());
      case Actor.AssociateOfficer officer -> new Actor.AssociateOfficer(name, officer.associate());
      case Actor.CentreOfficer officer -> new Actor.CentreOfficer(name, officer.centre());
      case Actor.OrganisationOfficer officer ->
          new Actor.OrganisationOfficer(name, officer.organisation());
      case Actor.Researcher _ -> new Actor.Researcher(name);
      case Actor.Candidate _, Actor.Anybody _ ->
          throw new IllegalArgumentException("has no token of an issuer: " + actor);
    };
  }

  /** Empty when nobody of this kind is known: candidates must have logged in. */
  Optional<Actor> to(Exchange exchange, Column column) {
    if (column.isBoard()) {
      return Optional.of(column.officer());
    }
    if (column == Column.CANDIDATE) {
      return candidate(exchange);
    }
    return exchanges.stream()
        .filter(other -> !other.scenario().equals(exchange.scenario()))
        .map(Exchange::actor)
        .filter(actor -> column.holds(actor) && actor.isPerson())
        .findFirst()
        .or(() -> invented(column));
  }

  /** Sessions end, and scenarios lie years apart: whoever has logged in before does so again. */
  private Optional<Actor> candidate(Exchange exchange) {
    return exchanges.stream()
        .filter(other -> other.operation().equals(LOG_IN) && other.isGranted())
        .filter(other -> !other.scenario().equals(exchange.scenario()))
        .flatMap(logIn -> loggedIn(logIn, exchange.at()).stream())
        .findFirst();
  }

  /** Empty when the password is another by now. */
  private Optional<Actor> loggedIn(Exchange logIn, Instant at) {
    var answer = wire.send(Actor.anybody(), logIn.at(at));
    var id = JSON.readTree(logIn.request().body()).path("candidateId").asString();
    return Optional.of(JSON.readTree(answer.body()).path("token").asString(""))
        .filter(token -> !token.isEmpty())
        .map(token -> new Actor.Candidate(id, token));
  }

  private static Optional<Actor> invented(Column column) {
    return switch (column) {
      case CENTRE -> Optional.of(Actor.centre("ZZ998"));
      case ASSOCIATE -> Optional.of(Actor.associate("ZZZZZ"));
      case ORGANISATION -> Optional.of(Actor.organisation("nobody"));
      case RESEARCHER -> Optional.of(new Actor.Researcher("stranger"));
      case PUBLIC -> Optional.of(Actor.anybody());
      case CANDIDATE,
          BOARD_CATALOGUE,
          BOARD_ENTRIES,
          BOARD_AWARDING,
          BOARD_RELEASE,
          BOARD_CERTIFICATES,
          BOARD_CONDUCT,
          BOARD_PRIVACY ->
          Optional.empty();
    };
  }
}
