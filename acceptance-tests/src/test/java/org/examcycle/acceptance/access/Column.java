package org.examcycle.acceptance.access;

import java.util.Set;
import org.examcycle.acceptance.driver.Actor;
import org.examcycle.acceptance.driver.Duty;

/** The kinds of caller (COM-ACC-01), named as the application names them. */
enum Column {
  BOARD_CATALOGUE("board: catalogue"),
  BOARD_ENTRIES("entries"),
  BOARD_AWARDING("awarding"),
  BOARD_RELEASE("release"),
  BOARD_CERTIFICATES("certificates"),
  BOARD_CONDUCT("conduct"),
  BOARD_PRIVACY("privacy"),
  ASSOCIATE("Associate"),
  CENTRE("centre"),
  CANDIDATE("candidate"),
  ORGANISATION("organisation"),
  RESEARCHER("researcher"),
  PUBLIC("anybody");

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  /** Whether this actor is one of these. */
  boolean holds(Actor actor) {
    return switch (actor) {
      case Actor.BoardOfficer officer -> officer.duties().stream().anyMatch(this::isDuty);
      case Actor.AssociateOfficer _ -> this == ASSOCIATE;
      case Actor.CentreOfficer _ -> this == CENTRE;
      case Actor.Candidate _ -> this == CANDIDATE;
      case Actor.OrganisationOfficer _ -> this == ORGANISATION;
      case Actor.Researcher _ -> this == RESEARCHER;
      case Actor.Anybody _ -> this == PUBLIC;
    };
  }

  /** The duty of the board that this is. */
  Actor officer() {
    return new Actor.BoardOfficer("stranger " + name(), Set.of(Duty.valueOf(dutyName())));
  }

  boolean isBoard() {
    return name().startsWith("BOARD_");
  }

  private boolean isDuty(Duty duty) {
    return isBoard() && dutyName().equals(duty.name());
  }

  private String dutyName() {
    return name().substring("BOARD_".length());
  }
}
