package org.examcycle.testkit.marking;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examcycle.application.marking.MarkBook.RecordedStanding;
import org.examcycle.domain.award.Standing;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.ComponentCode;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.marking.ComponentMark;
import org.examcycle.testkit.Memory;

/** The tables of marks in memory, and the entries that they are about. */
public final class MarkTables {

  /** By which a mark is kept. */
  public record MarkKey(EntryId entry, ComponentCode component) {}

  /** A mark as it is kept. */
  public record Kept(ComponentMark mark, long version) {}

  private final Memory memory;

  public MarkTables(Memory memory) {
    this.memory = memory;
  }

  public Map<MarkKey, Kept> marks() {
    return memory.table("component_mark", MarkKey.class, Kept.class);
  }

  Map<EntryId, RecordedStanding> standings() {
    return memory.table("award_standing", EntryId.class, RecordedStanding.class);
  }

  /** The entries of a syllabus that stand. */
  public Stream<Entry> standing(SeriesCode series, SyllabusCode syllabus) {
    return entries()
        .filter(entry -> entry.candidate().series().equals(series))
        .filter(entry -> entry.option().syllabus().equals(syllabus));
  }

  /** Every entry that stands. */
  public Stream<Entry> entries() {
    return memory.table("entry", EntryId.class, Entry.class).values().stream()
        .filter(Entry::isEntered);
  }

  /** A candidate's entry for a syllabus that stands. */
  public Optional<Entry> find(CandidateKey candidate, SyllabusCode syllabus) {
    return standing(candidate.series(), syllabus)
        .filter(entry -> entry.candidate().equals(candidate))
        .findFirst();
  }

  /** What is on record of an entry, or that nothing is. */
  public RecordedStanding standingOf(Entry entry) {
    return standings()
        .getOrDefault(
            entry.id(), new RecordedStanding(entry.id(), entry.person(), Standing.PLAIN, 0));
  }
}
