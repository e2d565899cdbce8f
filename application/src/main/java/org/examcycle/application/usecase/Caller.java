package org.examcycle.application.usecase;

import java.util.Set;
import org.examcycle.domain.candidate.CandidateId;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.domain.centre.CentreNumber;

/** Who calls (COM-ACC-01). Made by an adapter from what it has verified, and by nobody else. */
public sealed interface Caller {

  /** Tells this caller from every other one; never a name or an address. */
  String id();

  Set<CallerKind> kinds();

  /** Whether a human being stands behind the call, and not a program with a key of its own. */
  default boolean isPerson() {
    return false;
  }

  /**
   * @param id issuer and subject of the token
   * @param kinds only kinds that are duties of the board
   */
  record BoardOfficer(String id, boolean isPerson, Set<CallerKind> kinds) implements Caller {
    public BoardOfficer {
      kinds = Set.copyOf(kinds);
    }
  }

  record AssociateOfficer(String id, boolean isPerson, AssociateCode associate) implements Caller {
    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.ASSOCIATE);
    }
  }

  record CentreOfficer(String id, boolean isPerson, CentreNumber centre) implements Caller {
    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.CENTRE);
    }
  }

  /** A candidate who has registered for results online and logged in. */
  record CandidateSelf(CandidateId candidate) implements Caller {
    @Override
    public String id() {
      return "candidate:" + candidate;
    }

    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.CANDIDATE);
    }

    @Override
    public boolean isPerson() {
      return true;
    }
  }

  record OrganisationOfficer(String id, boolean isPerson, String organisation) implements Caller {
    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.ORGANISATION);
    }
  }

  record ResearchWorker(String id, boolean isPerson) implements Caller {
    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.RESEARCHER);
    }
  }

  /**
   * Anybody.
   *
   * @param origin where the call comes from, as a keyed hash: enough to limit guessing, no address
   */
  record Anybody(String origin) implements Caller {
    @Override
    public String id() {
      return "public:" + origin;
    }

    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.PUBLIC);
    }
  }

  /** The system itself, at work on something that was asked for before. */
  record Job(String name) implements Caller {
    @Override
    public String id() {
      return "job:" + name;
    }

    @Override
    public Set<CallerKind> kinds() {
      return Set.of(CallerKind.JOB);
    }
  }
}
