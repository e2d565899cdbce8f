package org.examcycle.domain.centre;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.catalogue.SyllabusCode;

/**
 * A centre (INT-PRE-01).
 *
 * @param name as printed
 * @param head the head of centre, by name
 * @param examsOfficer by name
 * @param zone stored, never computed (INT-PRE-03)
 * @param timeZone in which local Key Times are shown (INT-PRE-04)
 * @param associate through whom it deals with the board, if it is attached to one (INT-PRE-02)
 * @param syllabuses that it may enter (INT-ENT-01)
 * @param version counts the changes
 */
public record Centre(
    CentreNumber number,
    String name,
    CentreStatus status,
    String head,
    String examsOfficer,
    CountryCode country,
    AdministrativeZone zone,
    ZoneId timeZone,
    Optional<AssociateCode> associate,
    Set<SyllabusCode> syllabuses,
    long version) {

  public Centre {
    syllabuses = Set.copyOf(syllabuses);
    if (name.isBlank() || head.isBlank() || examsOfficer.isBlank()) {
      throw new IllegalArgumentException("a centre, its head and its exams officer have names");
    }
  }

  /** Under which regulations it works: UK centres have five digits (INT-PRE-01). */
  public Route route() {
    return number.route();
  }

  /** Whether it is a centre no more; a suspended one still is. */
  public boolean isClosed() {
    return status == CentreStatus.WITHDRAWN;
  }

  public boolean isApproved() {
    return status == CentreStatus.APPROVED;
  }

  public boolean mayEnter(SyllabusCode syllabus) {
    return syllabuses.contains(syllabus);
  }

  /** This centre at another version, approved for these syllabuses and no others. */
  public Centre approvedFor(Set<SyllabusCode> approved, long newVersion) {
    return new Centre(
        number,
        name,
        status,
        head,
        examsOfficer,
        country,
        zone,
        timeZone,
        associate,
        approved,
        newVersion);
  }
}
