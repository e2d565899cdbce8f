package org.examcycle.domain.entry.english;

import java.time.LocalDate;
import java.util.Currency;
import org.examcycle.domain.candidate.NameFault;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.centre.CentreStatus;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why something about an entry for a sitting is refused. */
public sealed interface EnglishEntryRefusal extends Refusal {

  /** The sitting takes no entries any more; the last day on which it did. */
  record EntriesForSittingShut(LocalDate lastDay) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /** This candidate is entered for this sitting of the exam already. */
  record CandidateEnteredAlready() implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** An entry is never transferred from one exam to another. */
  @AtFault("examDate")
  record NoTransferToAnotherExam(ExamCode from, ExamCode to) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /** What was charged cannot be set against the prices of a sitting in another currency. */
  @AtFault("examDate")
  record SittingInOtherCurrency(Currency charged, Currency currencyOfSitting)
      implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /** From the day of the exam on an entry is not withdrawn or moved: who is not there is absent. */
  record ExamDayHasCome(LocalDate examDay) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /** The entry was withdrawn. */
  record EntryWithdrawnAlready() implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-03");
    }
  }

  /**
   * Numbers are printed and re-issued by the centre where the exam was taken, or where that has
   * closed by the one that holds its records, and by nobody else.
   *
   * @param centre who is to be asked
   */
  record ReissuedByTheCentreOnly(CentreNumber centre) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-06");
    }
  }

  /** A centre that has not closed holds its own records. */
  record CentreNotClosed(CentreNumber centre, CentreStatus status) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-06");
    }
  }

  /** The name, in its own script, cannot be printed. */
  @AtFault("nativeName")
  record NameNotPrintable(NameFault fault) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** The Latin form of the name cannot be printed. */
  @AtFault("latinName")
  record LatinNameNotPrintable(NameFault fault) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /**
   * A character of the name, in either form, that documents cannot be printed with.
   *
   * @param character {@code U+12000}
   */
  record CharacterUnprintable(@AtFault({"nativeName", "latinName"}) String character)
      implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** Nobody is born after the day on which he or she is entered. */
  @AtFault("dateOfBirth")
  record BirthDateInTheFuture() implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** Nobody who takes an exam was born after that day. */
  @AtFault("dateOfBirth")
  record BirthDateTooLate(LocalDate latest) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** Nobody who takes an exam was born before that day. */
  @AtFault("dateOfBirth")
  record BirthDateTooEarly(LocalDate earliest) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-04");
    }
  }

  /** No photo is taken at this exam, so none is declined. */
  @AtFault("photoDeclined")
  record NoPhotoTaken(ExamCode exam) implements EnglishEntryRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("ENG-EXM-07");
    }
  }
}
