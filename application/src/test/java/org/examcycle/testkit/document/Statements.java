package org.examcycle.testkit.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examcycle.application.entry.EnteredComponent;
import org.examcycle.application.entry.EnteredComponent.Sat;
import org.examcycle.application.entry.EnteredSyllabus;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;
import org.examcycle.domain.candidate.Uci;
import org.examcycle.domain.candidate.Uln;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.testkit.candidate.Candidates;

/** Makes statements of entry for tests. */
public final class Statements {

  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  private Statements() {}

  /** Of Amira in June 2027, for Biology and a retake of Chemistry in New Zealand. */
  public static StatementOfEntry amira(String centreName) {
    return of(new PersonName("أميرة", "Amira", Locale.forLanguageTag("ar-EG")), centreName);
  }

  public static StatementOfEntry of(PersonName name, String centreName) {
    return new StatementOfEntry(
        Candidates.key("2027-06", "NZ040", "0001"),
        name,
        LocalDate.of(2010, 5, 17),
        Sex.FEMALE,
        CandidateStatus.PRIVATE,
        Optional.of(Uci.of("681990012058G")),
        Optional.of(Uln.of("0123456789")),
        centreName,
        AUCKLAND,
        List.of(
            new EnteredSyllabus(
                OptionKey.of("0610", "AX"),
                "Biology",
                "IGCSE",
                List.of("CCEA", "Ofqual"),
                EntryKind.FIRST,
                List.of(
                    sat("21", "2027-05-11", Session.PM, "2027-05-11T01:00:00Z"),
                    // By the centre's clocks on another day than that of the timetable.
                    sat("42", "2027-06-03", Session.AM, "2027-06-02T11:30:00Z"),
                    new EnteredComponent(ComponentCode.of("52"), Optional.empty()),
                    sat(
                        "62",
                        "2027-06-07",
                        Session.PM,
                        "2027-06-07T01:00:00Z",
                        Optional.of("2027-06-07T21:30:00Z")))),
            new EnteredSyllabus(
                OptionKey.of("0620", ""),
                "Chemistry",
                "IGCSE",
                List.of(),
                EntryKind.RETAKE,
                List.of())),
        true);
  }

  private static EnteredComponent sat(String code, String day, Session session, String keyTime) {
    return sat(code, day, session, keyTime, Optional.empty());
  }

  private static EnteredComponent sat(
      String code, String day, Session session, String keyTime, Optional<String> movedTo) {
    return new EnteredComponent(
        ComponentCode.of(code),
        Optional.of(
            new Sat(
                LocalDate.parse(day),
                session,
                Instant.parse(keyTime),
                75,
                movedTo.map(Instant::parse))));
  }
}
