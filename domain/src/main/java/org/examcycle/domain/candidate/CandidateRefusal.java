package org.examcycle.domain.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a candidate is not registered or changed. No refusal repeats a name or a birth date. */
public sealed interface CandidateRefusal extends Refusal {

  RuleId SAME_PERSON = RuleId.of("INT-CAN-05");

  /** The centre has a candidate of this number in the series. */
  record CandidateNumberTaken(@AtFault({"number", "candidate"}) CandidateKey candidate)
      implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-01");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** The name, in its own script, cannot be a name. */
  @AtFault("name")
  record NameNotAccepted(NameFault fault) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /** The Latin form of the name cannot be one. */
  @AtFault("latinName")
  record LatinNameNotAccepted(NameFault fault) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /**
   * A character of the name, in either form, that documents cannot be printed with.
   *
   * @param character {@code U+12000}
   */
  record NameCharacterUnprintable(@AtFault({"name", "latinName"}) String character)
      implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /** Nobody is born after the day on which he or she is registered. */
  @AtFault("dateOfBirth")
  record BornInTheFuture() implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /** Nobody who takes an exam was born before that day. */
  @AtFault("dateOfBirth")
  record BornTooEarly(LocalDate earliest) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /** Nobody who takes an exam was born after that day. */
  @AtFault("dateOfBirth")
  record BornTooLate(LocalDate latest) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /** Not ten digits. */
  @AtFault("uln")
  record UlnMalformed() implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-02");
    }
  }

  /** Not written as a UCI. */
  @AtFault("uci")
  record UciMalformed() implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-03");
    }
  }

  /** Written as a UCI, with a check letter that its other characters do not call for. */
  @AtFault("uci")
  record UciCheckLetterWrong() implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-03");
    }
  }

  /** Entered for syllabuses whose options are not open to private candidates. */
  @AtFault("status")
  record EnteredForSchoolOptions(List<SyllabusCode> syllabuses) implements CandidateRefusal {
    public EnteredForSchoolOptions {
      syllabuses = List.copyOf(syllabuses);
    }

    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-04");
    }
  }

  /**
   * Results of the candidate are out: name and date of birth are corrected by the board alone, with
   * evidence.
   *
   * @param since when the first of them came out
   */
  record ResultsOfCandidateOut(CandidateKey candidate, Instant since) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CRT-02");
    }
  }

  /** No earlier candidate of that centre, number and series was born on that day. */
  record PersonNotMatched(@AtFault CandidateKey previous) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-CAN-05");
    }
  }

  /** The two candidates are one person already. */
  record CandidatesLinkedAlready(CandidateKey one, CandidateKey other) implements CandidateRefusal {
    @Override
    public RuleId rule() {
      return SAME_PERSON;
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }
}
