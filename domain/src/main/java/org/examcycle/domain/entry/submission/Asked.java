package org.examcycle.domain.entry.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.entry.Estimate;

/** What a centre asks its Associate to do: the command as it will be given, kept as a value. */
public sealed interface Asked {

  /**
   * @param previous the earlier candidate whose entry is retaken; none for a first entry
   * @param carriedFrom the earlier candidate whose marks are carried; none where nothing is
   */
  record ToEnter(
      CandidateKey candidate,
      OptionKey option,
      Optional<CandidateKey> previous,
      Optional<CandidateKey> carriedFrom)
      implements Asked {

    /** An entry that carries nothing. */
    public ToEnter(CandidateKey candidate, OptionKey option, Optional<CandidateKey> previous) {
      this(candidate, option, previous, Optional.empty());
    }

    @Override
    public List<KeyActivity> dueBy() {
      return List.of(
          previous.isPresent() ? KeyActivity.RETAKE_ENTRIES : KeyActivity.FINAL_ENTRIES,
          KeyActivity.LATE_ENTRIES);
    }
  }

  /**
   * @param option what the entry is to be for from now on
   */
  record ToAmend(EntryId entry, OptionKey option) implements Asked {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of(KeyActivity.LATE_ENTRIES);
    }
  }

  record ToWithdraw(EntryId entry) implements Asked {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of(KeyActivity.LATE_ENTRIES);
    }
  }

  /** All entries of the series go along (INT-ENT-11). */
  record ToTransfer(CandidateKey candidate, CentreNumber to) implements Asked {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of();
    }
  }

  /**
   * A paper at another time (INT-ENT-12).
   *
   * @param movedTo when the candidate is to begin
   */
  record ToDeviate(
      CandidateKey candidate, SyllabusCode syllabus, ComponentCode component, Instant movedTo)
      implements Asked {
    @Override
    public List<KeyActivity> dueBy() {
      return List.of(KeyActivity.of("timetable-deviations"));
    }
  }

  /** Its estimated entries of a series, in the place of all before (INT-ENT-13). */
  record ToEstimate(SeriesCode series, CentreNumber centre, List<Estimate> estimates)
      implements Asked {
    public ToEstimate {
      estimates = List.copyOf(estimates);
    }

    @Override
    public List<KeyActivity> dueBy() {
      return List.of(KeyActivity.of("estimated-entries"));
    }
  }

  /** The activities whose local deadlines it is held to; the one for late entries counts alone. */
  List<KeyActivity> dueBy();
}
