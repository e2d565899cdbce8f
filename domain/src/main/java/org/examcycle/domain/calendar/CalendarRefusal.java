package org.examcycle.domain.calendar;

import java.util.List;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something about a series, its dates or its timetable is refused. */
public sealed interface CalendarRefusal extends Refusal {

  /** The series is open already. */
  record SeriesTaken(SeriesCode series) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-05");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Two rows give a Key Time to one kind of series, zone and session. */
  record KeyTimeTwice(SeriesKind seriesKind, Session session) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** The timetable names a session for which no Key Time is set in that zone. */
  record NoKeyTime(SeriesKind seriesKind, AdministrativeZone zone, Session session)
      implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** The catalogue has no such syllabuses. */
  record TimetableSyllabusesUnknown(List<SyllabusCode> syllabuses) implements CalendarRefusal {
    public TimetableSyllabusesUnknown {
      syllabuses = List.copyOf(syllabuses);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-04");
    }
  }

  /** Stages must start on time and follow one another. */
  record StagesDoNotFollow(EntryKind entryKind) implements CalendarRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-ENT-03");
    }
  }
}
