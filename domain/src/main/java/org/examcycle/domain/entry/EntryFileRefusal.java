package org.examcycle.domain.entry;

import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.candidate.LanguageFault;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a file of entries, or a row of one, is not taken (INT-ENT-15). */
public sealed interface EntryFileRefusal extends Refusal {

  RuleId FILES = RuleId.of("INT-ENT-15");

  /** A value that such a row must have is not there. */
  record ValueMissing(RuleId rule) implements EntryFileRefusal {}

  /**
   * A value has not the form that it must have.
   *
   * @param form a regular expression, or the words that are taken
   */
  record ValueNotAccepted(RuleId rule, String form) implements EntryFileRefusal {}

  /** The calendar has no such day, such as 29 February of a year that is no leap year. */
  record NoSuchDay(RuleId rule) implements EntryFileRefusal {}

  /** The text looks like the tag of a language and is none. */
  record LanguageNotAccepted(RuleId rule, LanguageFault fault) implements EntryFileRefusal {}

  /** A value stands where such a row has none: which of the two was meant is not guessed. */
  record ValueOutOfPlace() implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return FILES;
    }
  }

  /**
   * A row has more or fewer values than the file has columns: which of them belongs where is not
   * guessed.
   *
   * @param columns how many the file has
   * @param values how many the row has
   */
  record OtherNumberOfValues(int columns, int values) implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return FILES;
    }
  }

  /** The candidate has no entry for the syllabus that could be changed. */
  record NothingToChange(CandidateKey candidate, SyllabusCode syllabus)
      implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return EntryRefusal.CHANGES;
    }
  }

  /** The candidate never had an entry for the syllabus. */
  record NothingToWithdraw(CandidateKey candidate, SyllabusCode syllabus)
      implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return EntryRefusal.WITHDRAWALS;
    }
  }

  /** The candidate is entered for another option of the syllabus than the row says. */
  record EnteredForAnotherOption(OptionKey entered) implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return FILES;
    }
  }

  /** A file that was asked to be taken whole or not at all has faulty rows: nothing is taken. */
  record FileNotTaken(int faultyRows) implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return FILES;
    }
  }

  /** The Associate has decided about the file, or its centre has cancelled it. */
  record FileNotSubmitted() implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return RuleId.of("INT-PRE-02");
    }
  }

  /** The file has been worked through, or was cancelled: there is nothing to cancel. */
  record FileNotWaiting() implements EntryFileRefusal {
    @Override
    public RuleId rule() {
      return FILES;
    }
  }
}
