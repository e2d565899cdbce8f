package org.examcycle.application.entry.file;

import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.candidate.CandidateDetails;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.submission.Asked;

/** What a row asks for. */
sealed interface EntryInstruction {

  CandidateKey candidate();

  /**
   * The activities whose local deadlines it is held to: those of the same thing asked for singly.
   */
  List<KeyActivity> dueBy();

  /**
   * A candidate.
   *
   * @param previous an earlier candidate who is said to be the same person
   */
  record Register(CandidateKey candidate, CandidateDetails details, Optional<CandidateKey> previous)
      implements EntryInstruction {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of();
    }
  }

  /** Other details of a candidate, all of them. */
  record Change(CandidateKey candidate, CandidateDetails details) implements EntryInstruction {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of();
    }
  }

  /**
   * An entry.
   *
   * @param details of the candidate, who is registered with them unless that was done before
   * @param previous whose entry is retaken
   * @param carriedFrom whose marks are carried
   */
  record Enter(
      CandidateKey candidate,
      OptionKey option,
      Optional<CandidateKey> previous,
      Optional<CandidateKey> carriedFrom,
      Optional<CandidateDetails> details)
      implements EntryInstruction {
    @Override
    public List<KeyActivity> dueBy() {
      return new Asked.ToEnter(candidate, option, previous, carriedFrom).dueBy();
    }
  }

  /**
   * Another syllabus or option for an entry.
   *
   * @param said the option that it has now, as the row says, if it says so
   */
  record Amend(
      CandidateKey candidate, SyllabusCode syllabus, Optional<OptionKey> said, OptionKey to)
      implements EntryInstruction {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of(KeyActivity.LATE_ENTRIES);
    }
  }

  /** The end of an entry. */
  record Withdraw(CandidateKey candidate, SyllabusCode syllabus, Optional<OptionKey> said)
      implements EntryInstruction {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of(KeyActivity.LATE_ENTRIES);
    }
  }
}
