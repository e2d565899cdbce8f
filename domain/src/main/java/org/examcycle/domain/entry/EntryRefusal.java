package org.examcycle.domain.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.examcycle.domain.calendar.AdministrativeZone;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CountryCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why an entry is not made, changed or withdrawn. */
public sealed interface EntryRefusal extends Refusal {

  RuleId ONE_OPTION = RuleId.of("INT-ENT-01");
  RuleId OFFERED = RuleId.of("INT-ENT-02");
  RuleId STAGES = RuleId.of("INT-ENT-03");
  RuleId SHUT = RuleId.of("INT-ENT-04");
  RuleId RETAKES = RuleId.of("INT-ENT-05");
  RuleId CHANGES = RuleId.of("INT-ENT-06");
  RuleId WITHDRAWALS = RuleId.of("INT-ENT-07");
  RuleId COMBINATIONS = RuleId.of("INT-ENT-08");
  RuleId CARRYING = RuleId.of("INT-ENT-09");
  RuleId ROUTES = RuleId.of("INT-ENT-10");
  RuleId STATEMENTS = RuleId.of("INT-ENT-14");
  RuleId GROUP_AWARDS = RuleId.of("INT-ENT-17");

  /** The centre has no candidate of this number in the series. */
  record CandidateNotRegistered(@AtFault CandidateKey candidate) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-01");
    }
  }

  /** The catalogue has no such syllabus. */
  record SyllabusUnknown(@AtFault SyllabusCode syllabus) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return ONE_OPTION;
    }
  }

  /** The centre is not approved for the syllabus. */
  record CentreNotApprovedForSyllabus(CentreNumber centre, @AtFault SyllabusCode syllabus)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return ONE_OPTION;
    }
  }

  /** The person has an option of the syllabus in this series; at which centre is not told. */
  record SyllabusAlreadyEntered(@AtFault SyllabusCode syllabus) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return ONE_OPTION;
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Nobody can enter for it in this series. */
  record OptionNotOffered(@AtFault({"option", "syllabus"}) OptionKey option, SeriesCode series)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return OFFERED;
    }
  }

  /** It is not offered where the centre is. */
  record OptionNotOfferedInZone(
      @AtFault({"option", "syllabus"}) OptionKey option, AdministrativeZone zone)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return OFFERED;
    }
  }

  /** The series is not held in the centre's country. */
  record SeriesNotHeldInCountry(SeriesCode series, CountryCode country) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return OFFERED;
    }
  }

  /** Private candidates cannot enter for it. */
  record OptionNotForPrivateCandidates(@AtFault({"option", "syllabus"}) OptionKey option)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return OFFERED;
    }
  }

  /** First entries cannot be made for it. */
  record OptionForRetakesOnly(@AtFault({"option", "syllabus"}) OptionKey option)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return OFFERED;
    }
  }

  /** No dates are set for such entries, so none is taken. */
  record NoEntryDates(SeriesCode series, EntryKind entryKind) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return STAGES;
    }
  }

  /**
   * Entries are shut.
   *
   * @param shutAt the first instant at which none was taken any more
   * @param lastDay the last day on which one was, in the zone
   */
  record EntriesShut(Instant shutAt, LocalDate lastDay, ZoneId zone) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return SHUT;
    }
  }

  /** The series has no closing date for retakes. */
  @AtFault("previous")
  record SeriesTakesNoRetakes(SeriesCode series) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return RETAKES;
    }
  }

  /** No entry for the syllabus is found under what was given, in the series immediately before. */
  record NoEarlierEntry(@AtFault CandidateKey previous, SyllabusCode syllabus)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return RETAKES;
    }
  }

  /** The earlier candidate was not born on the same day. */
  record EarlierCandidateNotMatched(@AtFault CandidateKey previous) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-05");
    }
  }

  /** The change asks for the option that the entry has. */
  record ChangeChangesNothing(@AtFault({"option", "syllabus"}) OptionKey option)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CHANGES;
    }
  }

  /** The entry was withdrawn and stays so. */
  record EntryWithdrawn(EntryId entry) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return WITHDRAWALS;
    }
  }

  /** The entry stands: only for one that is withdrawn is anything given back. */
  record EntryNotWithdrawn(EntryId entry) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return WITHDRAWALS;
    }
  }

  /** All that was charged for the entry was given back before. */
  record NothingToRefund(EntryId entry) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return WITHDRAWALS;
    }
  }

  /** The fee of a group award stands once the closing date is past, whatever the evidence. */
  record GroupAwardFeeStands(EntryId entry, SyllabusCode groupAward) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return GROUP_AWARDS;
    }
  }

  /** There is nothing to state: no entry of the candidate stands. */
  record CandidateEnteredForNothing() implements EntryRefusal {
    @Override
    public RuleId rule() {
      return STATEMENTS;
    }
  }

  /**
   * Results of the entry's family are out in its series: what was entered stays as it is.
   *
   * @param since when they came out
   */
  record ResultsOfEntryOut(EntryId entry, Instant since) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return WITHDRAWALS;
    }
  }

  /** The person is entered for a syllabus of the same title and level. */
  record SameTitleAndLevel(@AtFault SyllabusCode syllabus, SyllabusCode enteredFor)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return COMBINATIONS;
    }
  }

  /** The person is entered for a syllabus that may not be taken together with this one. */
  record ProhibitedCombination(@AtFault SyllabusCode syllabus, SyllabusCode enteredFor)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return COMBINATIONS;
    }
  }

  /** The option carries marks of an earlier series, and the entry names nobody whose they are. */
  record OptionCarriesMarks(@AtFault({"option", "syllabus"}) OptionKey option)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /** No component of the option carries marks of an earlier series. */
  @AtFault("carriedFrom")
  record OptionCarriesNothing(OptionKey option) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /** No entry for the syllabus that could be carried is found under what was given. */
  record NothingToCarry(@AtFault("carriedFrom") CandidateKey previous, SyllabusCode syllabus)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /**
   * Marks are not carried so far, or not from an earlier series.
   *
   * @param months the most, both counted
   */
  @AtFault("carriedFrom")
  record CarriedOverTooLong(SeriesCode from, SeriesCode into, int months) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /** From March to June of the same year nothing is carried. */
  @AtFault("carriedFrom")
  record CarriedFromMarchToJune(SeriesCode from, SeriesCode into) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /**
   * Other entries carry these marks already.
   *
   * @param most how many may
   */
  record CarriedTooOften(
      @AtFault("carriedFrom") CandidateKey previous, SyllabusCode syllabus, int most)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /** The results of the series from which marks are to be carried are not out yet. */
  @AtFault("carriedFrom")
  record CarriedResultsNotOut(SeriesCode from) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /**
   * Not every component that makes up what is carried has a mark, or the result is held.
   *
   * @param components of the later option, for which there is nothing
   */
  record CarriedMarksMissing(
      @AtFault("carriedFrom") CandidateKey previous,
      SyllabusCode syllabus,
      List<ComponentCode> components)
      implements EntryRefusal {

    public CarriedMarksMissing {
      components = List.copyOf(components);
    }

    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /** The whole result of a language syllabus is not carried. */
  @AtFault("carriedFrom")
  record LanguageResultNotCarried(SyllabusCode syllabus) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return CARRYING;
    }
  }

  /** It carries marks from the series immediately before, and is not called a retake. */
  record CarriedEntryNotRetaken(@AtFault("carriedFrom") CandidateKey previous)
      implements EntryRefusal {
    @Override
    public RuleId rule() {
      return RETAKES;
    }
  }

  /**
   * The earlier entry was for an option without what is to be carried.
   *
   * @param carries the components or the type of qualification whose marks were wanted
   */
  @AtFault("carriedFrom")
  record EarlierOptionHasNoSuchResult(String carries) implements EntryRefusal {
    @Override
    public RuleId rule() {
      return ROUTES;
    }
  }
}
