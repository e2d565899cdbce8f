package org.examcycle.application.candidate;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examcycle.application.catalogue.ProhibitedPairs;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.entry.EntryRepository;
import org.examcycle.application.refusal.FieldRefused;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.PersonId;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.HeldEntry;
import org.examcycle.domain.entry.NotAProhibitedPair;
import org.examcycle.domain.entry.NotTheSameTitleAndLevel;
import org.examcycle.domain.entry.OneOptionOfASyllabus;
import org.examcycle.domain.rule.Refusal;

/**
 * Makes two ids one person's (INT-CAN-05), unless entries that stand then break a rule that holds
 * for a person (INT-ENT-01, INT-ENT-08). The refusal is that rule's, and says nothing of whose
 * entries they are.
 */
final class PersonLinker {

  private final EntryRepository entries;
  private final SyllabusCatalogue catalogue;
  private final ProhibitedPairs prohibited;
  private final PersonLinks links;

  PersonLinker(
      EntryRepository entries,
      SyllabusCatalogue catalogue,
      ProhibitedPairs prohibited,
      PersonLinks links) {
    this.entries = entries;
    this.catalogue = catalogue;
    this.prohibited = prohibited;
    this.links = links;
  }

  /** What speaks against it of two that have the same UCI. */
  List<Refusal> conflictsByUci(PersonId one, PersonId other) {
    return conflicts(one, other).stream()
        .<Refusal>map(refusal -> new FieldRefused("uci", refusal))
        .toList();
  }

  /** What speaks against it. */
  List<Refusal> conflicts(PersonId one, PersonId other) {
    return entries.listStanding(Set.of(one, other)).stream()
        .collect(groupingBy(entry -> entry.candidate().series()))
        .entrySet()
        .stream()
        .flatMap(each -> conflicts(each.getKey(), each.getValue()))
        .distinct()
        .toList();
  }

  /** False when they are linked already. */
  boolean link(PersonId one, PersonId other, Instant at) {
    return links.add(one, other, at);
  }

  private Stream<Refusal> conflicts(SeriesCode series, List<Entry> standing) {
    var refused = new ArrayList<Refusal>();
    var held = new ArrayList<HeldEntry>();
    for (var entry : standing) {
      var next =
          new HeldEntry(
              entry.id(), catalogue.findSyllabus(entry.option().syllabus()).orElseThrow());
      refused.addAll(conflicts(series, next, List.copyOf(held)));
      held.add(next);
    }
    return refused.stream();
  }

  private List<Refusal> conflicts(SeriesCode series, HeldEntry next, List<HeldEntry> held) {
    var syllabus = next.syllabus();
    return Stream.of(
            new OneOptionOfASyllabus().check(new OneOptionOfASyllabus.Facts(syllabus.code(), held)),
            new NotTheSameTitleAndLevel().check(new NotTheSameTitleAndLevel.Facts(syllabus, held)),
            new NotAProhibitedPair()
                .check(
                    new NotAProhibitedPair.Facts(
                        syllabus.code(), held, prohibited.inForce(series))))
        .flatMap(Optional::stream)
        .toList();
  }
}
