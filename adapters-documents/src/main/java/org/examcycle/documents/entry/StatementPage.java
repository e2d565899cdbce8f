package org.examcycle.documents.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.document.Issue;
import org.examcycle.application.entry.EnteredComponent;
import org.examcycle.application.entry.EnteredComponent.Sat;
import org.examcycle.application.entry.EnteredSyllabus;
import org.examcycle.application.entry.StatementOfEntry;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.Session;
import org.examcycle.domain.candidate.CandidateStatus;
import org.examcycle.domain.candidate.PersonName;
import org.examcycle.domain.candidate.Sex;

/**
 * A statement of entry in the words that the page prints.
 *
 * @param name whose Latin form certificates print
 * @param facts about the person, each with its label
 * @param clocks the zone whose clocks show the Key Times
 */
public record StatementPage(
    String series,
    String centre,
    String centreName,
    PersonName name,
    List<Fact> facts,
    List<Subject> subjects,
    String clocks,
    String edition,
    boolean demonstration) {

  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = formatter("EEE d MMM uuuu");
  private static final DateTimeFormatter TIME = formatter("HH:mm");
  private static final String NOT_YET = "–";

  public record Fact(String label, String text) {}

  /**
   * A syllabus with its papers.
   *
   * @param moved where the timetable has those that the board has moved for the candidate
   */
  public record Subject(
      String code,
      String title,
      String qualification,
      List<String> regulators,
      boolean retake,
      List<Paper> papers,
      List<String> moved) {}

  /** A component; a dash where it is not timetabled. */
  public record Paper(
      String component, String day, String session, String keyTime, String minutes) {}

  static StatementPage of(Issue issue, StatementOfEntry says) {
    return new StatementPage(
        says.candidate().series().month().format(MONTH),
        says.candidate().centre().value(),
        says.centreName(),
        says.name(),
        facts(says),
        says.syllabuses().stream().map(each -> subject(each, says.timeZone())).toList(),
        says.timeZone().getId(),
        "Edition %d, %s"
            .formatted(issue.edition(), day(issue.at().atZone(says.timeZone()).toLocalDate())),
        says.demonstration());
  }

  /** Whether the name in its own script says more than the Latin form. */
  public boolean hasTwoForms() {
    return !name.original().equals(name.latin());
  }

  private static List<Fact> facts(StatementOfEntry says) {
    return Stream.of(
            fact("Candidate number", says.candidate().number()),
            fact("Date of birth", day(says.dateOfBirth())),
            fact("Sex", sex(says.sex())),
            fact("Status", status(says.status())),
            says.uci().map(uci -> new Fact("UCI", uci.value())),
            says.uln().map(uln -> new Fact("ULN", uln.value())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Fact> fact(String label, Object text) {
    return Optional.of(new Fact(label, text.toString()));
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case FEMALE -> "Female";
      case MALE -> "Male";
      case UNSPECIFIED -> "Not specified";
    };
  }

  private static String status(CandidateStatus status) {
    return switch (status) {
      case SCHOOL -> "School candidate";
      case PRIVATE -> "Private candidate";
    };
  }

  private static Subject subject(EnteredSyllabus entered, ZoneId zone) {
    return new Subject(
        entered.option().toString(),
        entered.title(),
        entered.qualification(),
        entered.regulators(),
        entered.kind() == EntryKind.RETAKE,
        entered.components().stream().map(component -> paper(component, zone)).toList(),
        entered.components().stream().flatMap(each -> moved(each, zone).stream()).toList());
  }

  private static Paper paper(EnteredComponent component, ZoneId zone) {
    var sat = component.sat();
    return new Paper(
        component.component().value(),
        sat.map(when -> date(when, zone).format(WEEKDAY)).orElse(NOT_YET),
        sat.map(StatementPage::sessionSat).orElse(NOT_YET),
        sat.map(when -> time(when.at(), date(when, zone), zone)).orElse(NOT_YET),
        sat.map(when -> when.minutes() + " min").orElse(NOT_YET));
  }

  /** On which it is sat. */
  private static LocalDate date(Sat sat, ZoneId zone) {
    return sat.movedTo().map(at -> at.atZone(zone).toLocalDate()).orElse(sat.date());
  }

  /** Where the timetable has a paper that was moved. */
  private static Optional<String> moved(EnteredComponent component, ZoneId zone) {
    return component
        .sat()
        .filter(sat -> sat.movedTo().isPresent())
        .map(
            sat ->
                "%s: moved from %s, %s, %s"
                    .formatted(
                        component.component().value(),
                        sat.date().format(WEEKDAY),
                        session(sat.session()),
                        time(sat.keyTime(), sat.date(), zone)));
  }

  /** A paper that was moved is in no session. */
  private static String sessionSat(Sat sat) {
    return sat.movedTo().map(_ -> "Moved").orElseGet(() -> session(sat.session()));
  }

  private static String session(Session session) {
    return switch (session) {
      case AM -> "Morning";
      case PM -> "Afternoon";
      case EV -> "Evening";
    };
  }

  /** With the day where the centre's clocks show another than that on which it is sat. */
  private static String time(Instant at, LocalDate date, ZoneId zone) {
    var local = at.atZone(zone);
    return local.toLocalDate().equals(date)
        ? local.format(TIME)
        : local.format(TIME) + ", " + local.format(WEEKDAY);
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
