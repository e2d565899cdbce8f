package org.examcycle.domain.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examcycle.domain.calendar.EntryKind;
import org.examcycle.domain.calendar.EntryStages;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.candidate.Candidate;
import org.examcycle.domain.catalogue.Offer;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusPair;
import org.examcycle.domain.centre.Centre;

/**
 * Everything that must be known to decide about one entry, filled by one loader; each rule is given
 * its own facts out of it.
 *
 * @param entry the entry to be changed; none when a new one is made
 * @param option the one asked for
 * @param offer of the option in the series, if there is one
 * @param retake what it rests on, where it is a retake
 * @param carrying what it brings over from an earlier series
 * @param held the other entries in the series that stand, whatever the centre, of all that are
 *     known to be the same person
 * @param prohibited at least the pairs that the syllabus is part of
 * @param leaving how far the candidate's transfer to another centre has come, where there is one
 */
public record EntryCase(
    Series series,
    Centre centre,
    Candidate candidate,
    Optional<Entry> entry,
    Syllabus syllabus,
    OptionKey option,
    Optional<Offer> offer,
    EntryKind kind,
    Optional<RetakeClaim> retake,
    Carrying carrying,
    List<HeldEntry> held,
    List<SyllabusPair> prohibited,
    Optional<TransferState> leaving,
    Instant arrivedAt) {

  public EntryCase {
    held = List.copyOf(held);
    prohibited = List.copyOf(prohibited);
  }

  /** The case of an entry that carries nothing, of somebody who stays. */
  public EntryCase(
      Series series,
      Centre centre,
      Candidate candidate,
      Optional<Entry> entry,
      Syllabus syllabus,
      OptionKey option,
      Optional<Offer> offer,
      EntryKind kind,
      Optional<RetakeClaim> retake,
      List<HeldEntry> held,
      List<SyllabusPair> prohibited,
      Instant arrivedAt) {
    this(
        series,
        centre,
        candidate,
        entry,
        syllabus,
        option,
        offer,
        kind,
        retake,
        Carrying.NOTHING,
        held,
        prohibited,
        Optional.empty(),
        arrivedAt);
  }

  /** The stages of this kind of entry on the centre's route. */
  public Optional<EntryStages> stages() {
    return series.stages(kind, centre.route());
  }
}
