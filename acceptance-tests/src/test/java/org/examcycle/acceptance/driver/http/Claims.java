package org.examcycle.acceptance.driver.http;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.examcycle.acceptance.driver.Actor;

/** What a token says of an actor. */
public final class Claims {

  private Claims() {}

  public static Map<String, Object> of(Actor actor) {
    var claims = new TreeMap<String, Object>();
    claims.put("sub", actor.name());
    if (actor.isPerson()) {
      claims.put("person", true);
    }
    switch (actor) {
      case Actor.BoardOfficer officer -> {
        claims.put("kind", "board");
        claims.put(
            "duties",
            officer.duties().stream()
                .map(duty -> duty.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList());
      }
      case Actor.AssociateOfficer officer -> {
        claims.put("kind", "associate");
        claims.put("associate", officer.associate());
      }
      case Actor.CentreOfficer officer -> {
        claims.put("kind", "centre");
        claims.put("centre", officer.centre());
      }
      case Actor.OrganisationOfficer officer -> {
        claims.put("kind", "organisation");
        claims.put("organisation", officer.organisation());
      }
      case Actor.Researcher _ -> claims.put("kind", "researcher");
      case Actor.Candidate _, Actor.Anybody _ ->
          throw new IllegalArgumentException("has no token of an issuer: " + actor);
    }
    return claims;
  }
}
