package org.examcycle.domain.entry;

import java.time.LocalDate;
import java.util.List;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.rule.AtFault;
import org.examcycle.domain.rule.Refusal;
import org.examcycle.domain.rule.RuleId;

/** Why a candidate is not transferred (INT-ENT-11). */
public sealed interface TransferRefusal extends Refusal {

  RuleId TRANSFERS = RuleId.of("INT-ENT-11");

  @Override
  default RuleId rule() {
    return TRANSFERS;
  }

  /** The candidate is at that centre already. */
  record TransferToTheSameCentre(@AtFault("to") CentreNumber centre) implements TransferRefusal {}

  /** Nothing that the candidate is entered for stands. */
  record NothingToTransfer(CandidateKey candidate) implements TransferRefusal {}

  /**
   * Too near to the candidate's first exam.
   *
   * @param lastDay on which it could have been asked for
   */
  record TransferTooLate(LocalDate lastDay, LocalDate firstExam) implements TransferRefusal {}

  /** From the day of the candidate's first exam on nobody is taken over any more. */
  record TransferLapsed(LocalDate firstExam) implements TransferRefusal {}

  /** The figures that decide it are not set for the series. */
  record EntryLimitsNotSet(SeriesCode series) implements TransferRefusal {}

  /** The public holidays of a year are not known, so that working days cannot be counted. */
  record WorkingDaysNotKnown(int year) implements TransferRefusal {}

  /** The centre cannot take the candidate; why is for that centre to know. */
  record ReceiverCannotTake(@AtFault("to") CentreNumber centre) implements TransferRefusal {}

  /** The receiving centre is not approved for what the candidate is entered for. */
  record ReceiverNotApprovedForSyllabuses(
      @AtFault("to") CentreNumber centre, List<SyllabusCode> syllabuses)
      implements TransferRefusal {
    public ReceiverNotApprovedForSyllabuses {
      syllabuses = List.copyOf(syllabuses);
    }
  }

  /** Options that the candidate is entered for are not offered where the receiving centre is. */
  record OptionsNotOfferedToReceiver(
      @AtFault("to") CentreNumber centre, List<SyllabusCode> syllabuses)
      implements TransferRefusal {
    public OptionsNotOfferedToReceiver {
      syllabuses = List.copyOf(syllabuses);
    }
  }

  /** The candidate is being transferred already. */
  record TransferAskedAlready(CandidateKey candidate) implements TransferRefusal {
    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** Nothing is entered or changed for the candidate until the transfer has been answered. */
  record CandidateBeingTransferred(@AtFault CandidateKey candidate) implements TransferRefusal {}

  /** The candidate belongs to another centre now, and nobody is entered under this number. */
  record CandidateTransferred(@AtFault CandidateKey candidate) implements TransferRefusal {}

  /** The transfer was answered before. */
  record TransferNotOpen(TransferId transfer) implements TransferRefusal {
    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }
}
