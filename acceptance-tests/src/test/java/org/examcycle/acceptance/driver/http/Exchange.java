package org.examcycle.acceptance.driver.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.examcycle.acceptance.driver.Actor;

/**
 * One request and its answer, as they went over the wire.
 *
 * @param operation method and path template
 * @param at the board's time
 * @param useCases those that it came to
 */
public record Exchange(
    String scenario,
    String operation,
    Actor actor,
    Instant at,
    List<String> useCases,
    Request request,
    Response response) {

  public record Request(
      String method, String path, Map<String, List<String>> headers, String body) {}

  public record Response(int status, Map<String, List<String>> headers, String body) {}

  /** The same about something else. */
  public Exchange about(String path, String body) {
    var other = new Request(request.method(), path, request.headers(), body);
    return new Exchange(scenario, operation, actor, at, useCases, other, response);
  }

  /** The same at another time. */
  public Exchange at(Instant other) {
    return new Exchange(scenario, operation, actor, other, useCases, request, response);
  }

  public boolean isGranted() {
    return response.status() < 400;
  }

  /** The kind of caller in a word or two. */
  public String callerKind() {
    return switch (actor) {
      case Actor.BoardOfficer officer -> "board " + officer.duties();
      case Actor.AssociateOfficer _ -> "associate";
      case Actor.CentreOfficer _ -> "centre";
      case Actor.OrganisationOfficer _ -> "organisation";
      case Actor.Researcher _ -> "researcher";
      case Actor.Candidate _ -> "candidate";
      case Actor.Anybody _ -> "public";
    };
  }
}
