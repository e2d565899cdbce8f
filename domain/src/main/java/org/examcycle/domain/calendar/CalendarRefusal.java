package org.examcycle.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.Route;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something about a series, its dates or its timetable is refused. */
public sealed interface CalendarRefusal extends Refusal {

  /** The series is open already. */
  record SeriesTaken(@AtFault SeriesCode series) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-05");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Two key dates for one activity, family and route. */
  record KeyDateGivenTwice(
      @AtFault(again = true) KeyActivity activity, Optional<String> family, Optional<Route> route)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-05");
    }
  }

  /**
   * A key date of what no activity of the cycle is due by.
   *
   * @param known what there can be key dates of
   */
  record KeyDateOfNoActivity(@AtFault KeyActivity activity, List<KeyActivity> known)
      implements CalendarRefusal {
    public KeyDateOfNoActivity {
      known = List.copyOf(known);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-05");
    }
  }

  /** A key date of a family that no type of qualification belongs to. */
  record KeyDateOfNoFamily(KeyActivity activity, @AtFault String family)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-05");
    }
  }

  /**
   * A key date of final or retake entries is not the day up to which they cost nothing more.
   *
   * @param closing the last days on time of such entries
   */
  record KeyDateIsNoClosingDate(@AtFault KeyActivity activity, List<LocalDate> closing)
      implements CalendarRefusal {
    public KeyDateIsNoClosingDate {
      closing = List.copyOf(closing);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-05");
    }
  }

  /** Two rows give a Key Time to one kind of series, zone and session. */
  record KeyTimeTwice(SeriesKind seriesKind, Session session) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** No Key Time of this kind of series is set on any day of the timetable. */
  record KindWithoutKeyTimes(SeriesKind seriesKind) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** The timetable names a session for which no Key Time is set in that zone, or in any. */
  record NoKeyTime(SeriesKind seriesKind, Optional<AdministrativeZone> zone, Session session)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** The timetable names a syllabus that the catalogue has not. */
  record TimetabledUnknown(SyllabusCode syllabus) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** The timetable names a component that the syllabus has in no option of the series. */
  record TimetabledComponentUnknown(SyllabusCode syllabus, ComponentCode component)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** Two rows for one component and zone. */
  record TimetabledTwice(SyllabusCode syllabus, ComponentCode component)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** Stages must start on time and follow one another. */
  record StagesDoNotFollow(@AtFault EntryKind entryKind, Optional<Route> route)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  /** Retakes have stages only in a series that says which series they retake. */
  @AtFault(value = "entryKind", is = "RETAKE")
  record NoSeriesToRetake() implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-05");
    }
  }

  /** A series that takes retakes of another says until when. */
  record NoClosingDateForRetakes(@AtFault("retakesFrom") SeriesCode retaken)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-05");
    }
  }

  /** Stages for a kind of entry and route that others hold for already. */
  record StagesGivenTwice(@AtFault(again = true) EntryKind entryKind, Optional<Route> route)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  /** A series has one currency; an addition is in another. */
  record AdditionInOtherCurrency(@AtFault Currency currency, Currency currencyOfSeries)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }

  /** Only an earlier series can be retaken. */
  record RetakenSeriesIsNotEarlier(@AtFault("retakesFrom") SeriesCode series)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-05");
    }
  }

  /** The series has no date for this, so nothing can be set before it. */
  record NoKeyDate(SeriesCode series, KeyActivity activity) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /**
   * An Associate's deadline is earlier than the board's, never later.
   *
   * @param boards the first instant at which the board takes nothing more
   */
  @AtFault("localTime")
  record LocalDeadlineTooLate(KeyActivity activity, Instant boards) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** Clocks there never show it: they are put forward over it. */
  record LocalDeadlineSkipped(@AtFault LocalDateTime localTime, ZoneId timeZone)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }
}
