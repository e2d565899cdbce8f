package org.examcycle.acceptance.driver;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Centres and the Associates to whom they are attached. */
public interface CentreDriver {

  /** Answers the code. */
  Outcome<String> registerAssociate(Actor by, String code, String name);

  /** Answers the Associate's name. */
  Outcome<String> associate(Actor by, String code);

  /** Answers the version of the new centre. */
  Outcome<Long> register(Actor by, CentreRow centre);

  /** Changes all but the syllabuses; answers the new version. */
  Outcome<Long> change(Actor by, long version, CentreRow centre);

  /** The same, with what waits for the Associate given back for a reason. */
  Outcome<Long> changeGivingBack(Actor by, long version, CentreRow centre, String reason);

  /** Approves for these syllabuses and no others; answers the new version. */
  Outcome<Long> approve(Actor by, String centre, long version, Set<String> syllabuses);

  Outcome<CentreSeen> centre(Actor by, String centre);

  /** The numbers of every centre that is seen, fetched page by page. */
  Outcome<List<String>> centres(Actor by, int pageSize);

  /** As whom the caller is known. */
  Outcome<Myself> myself(Actor by);

  /**
   * @param kind in a word
   * @param duties of an officer of the board
   */
  record Myself(
      String kind,
      boolean person,
      Set<String> duties,
      Optional<String> centre,
      Optional<String> associate) {
    public Myself {
      duties = Set.copyOf(duties);
    }
  }

  /**
   * @param status {@code APPROVED}, {@code SUSPENDED} or {@code WITHDRAWN}
   * @param timeZone IANA
   */
  record CentreRow(
      String number,
      String name,
      String status,
      String head,
      String examsOfficer,
      String country,
      int zone,
      String timeZone,
      Optional<String> associate) {}

  record CentreSeen(CentreRow centre, Set<String> syllabuses, long version) {
    public CentreSeen {
      syllabuses = Set.copyOf(syllabuses);
    }
  }
}
