package org.examcycle.acceptance.driver;

import java.util.Set;

/**
 * Who acts in a step (COM-ACC-01). {@code name} tells two persons with the same right apart; an
 * actor whose name starts with {@code machine:} is a program with a key of its own.
 */
public sealed interface Actor {

  String MACHINE = "machine:";

  String name();

  default boolean isPerson() {
    return !name().startsWith(MACHINE);
  }

  record BoardOfficer(String name, Set<Duty> duties) implements Actor {
    public BoardOfficer {
      duties = Set.copyOf(duties);
    }
  }

  record AssociateOfficer(String name, String associate) implements Actor {}

  record CentreOfficer(String name, String centre) implements Actor {}

  record OrganisationOfficer(String name, String organisation) implements Actor {}

  record Researcher(String name) implements Actor {}

  /**
   * A candidate who has logged in to results online.
   *
   * @param session the token that logging in gave
   */
  record Candidate(String candidateId, String session) implements Actor {
    @Override
    public String name() {
      return candidateId;
    }
  }

  /**
   * Somebody without a token.
   *
   * @param name stands for where the call comes from
   */
  record Anybody(String name) implements Actor {}

  /** The officer whom the board has for this duty. */
  static Actor board(Duty duty) {
    return new BoardOfficer("officer-" + duty, Set.of(duty));
  }

  /** Another officer with the same duty, where a second person must agree. */
  static Actor secondOfficer(Duty duty) {
    return new BoardOfficer("second-officer-" + duty, Set.of(duty));
  }

  static Actor centre(String number) {
    return new CentreOfficer("exams-officer-" + number, number);
  }

  static Actor associate(String code) {
    return new AssociateOfficer("officer-" + code, code);
  }

  static Actor organisation(String reference) {
    return new OrganisationOfficer("registrar-" + reference, reference);
  }

  static Actor anybody() {
    return new Anybody("somebody");
  }
}
