package org.examcycle.domain.centre;

import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something about a centre is refused. */
public sealed interface CentreRefusal extends Refusal {

  /** The number belongs to a centre already. */
  record CentreNumberTaken(@AtFault("number") CentreNumber centre) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-01");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Five digits are the number of a UK centre, and this one is to lie elsewhere. */
  record NumberIsOfTheUnitedKingdom(@AtFault("number") CentreNumber centre, CountryCode country)
      implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-01");
    }
  }

  /** The centre's name, or that of its head or exams officer, cannot be one. */
  @AtFault({"name", "head", "examsOfficer"})
  record CentreNameNotAccepted(NameFault fault) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-01");
    }
  }

  /** The Associate's name cannot be one. */
  @AtFault("name")
  record AssociateNameNotAccepted(NameFault fault) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /**
   * A character of these names that documents cannot be printed with.
   *
   * @param character {@code U+12000}
   */
  record CentreCharacterUnprintable(@AtFault({"name", "head", "examsOfficer"}) String character)
      implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-01");
    }
  }

  /**
   * A character of the Associate's name that documents cannot be printed with.
   *
   * @param character {@code U+12000}
   */
  record AssociateCharacterUnprintable(@AtFault("name") String character) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** Suspended or withdrawn: nothing new is taken from it. */
  record CentreNotApproved(@AtFault CentreNumber centre, CentreStatus status)
      implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-01");
    }
  }

  /** The catalogue has no such syllabuses, so no centre can be approved for them. */
  record SyllabusesUnknown(@AtFault List<SyllabusCode> syllabuses) implements CentreRefusal {
    public SyllabusesUnknown {
      syllabuses = List.copyOf(syllabuses);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-01");
    }
  }

  /** The code belongs to an Associate already. */
  record AssociateCodeTaken(@AtFault("code") AssociateCode associate) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** No Associate has this code. */
  record AssociateUnknown(@AtFault AssociateCode associate) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** An attached centre never deals with the board itself: its Associate does. */
  record AssociateDealsWithTheBoard(AssociateCode associate) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** It deals with the board itself, so there is nobody to whom it could send this first. */
  record CentreHasNoAssociate(CentreNumber centre) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /**
   * The centre is not taken from its Associate while something that it sent there is undecided:
   * nobody could decide it any more.
   *
   * @param waiting how much there is
   */
  record CentreWaitsForItsAssociate(CentreNumber centre, AssociateCode associate, int waiting)
      implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** The centre has confirmed its contacts for the series before. */
  record ContactsConfirmedAlready(CentreNumber centre, SeriesCode series) implements CentreRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-06");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }
}
