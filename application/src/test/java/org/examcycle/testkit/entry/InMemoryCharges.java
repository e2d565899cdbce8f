package org.examcycle.testkit.entry;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.examcycle.application.entry.ChargeLine;
import org.examcycle.application.entry.Charges;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.candidate.CandidateKey;
import org.examcycle.domain.catalogue.OptionKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.ChargedEntry;
import org.examcycle.domain.entry.Entry;
import org.examcycle.domain.entry.EntryId;
import org.examcycle.domain.quantity.Money;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryCharges implements Charges {

  private final Memory memory;

  InMemoryCharges(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Entry entry, List<Line> lines, Instant chargedAt) {
    var table = memory.table("charge", UUID.class, Kept.class);
    lines.forEach(
        line ->
            table.put(
                line.id(),
                new Kept(entry.id(), entry.candidate(), entry.option(), line, chargedAt)));
  }

  @Override
  public Slice<ChargeLine> list(SeriesCode series, CentreNumber centre, Page page) {
    return Slices.of(of(series, centre).toList(), page, line -> line.id().toString());
  }

  @Override
  public ChargedEntry charged(Entry entry) {
    var none = Money.zero(entry.fee().currency());
    var lines =
        memory.table("charge", UUID.class, Kept.class).values().stream()
            .filter(kept -> kept.entry().equals(entry.id()))
            .filter(kept -> kept.candidate().centre().equals(entry.candidate().centre()))
            .map(Kept::line)
            .filter(line -> line.charge().amount().currency().equals(none.currency()))
            .sorted(Comparator.comparing(line -> line.id().toString()))
            .map(line -> new ChargedEntry.Line(line.charge(), line.changedFrom()))
            .toList();
    return new ChargedEntry(entry.option().syllabus(), none, lines);
  }

  @Override
  public List<Money> total(SeriesCode series, CentreNumber centre) {
    return of(series, centre)
        .map(line -> line.charge().amount())
        .collect(groupingBy(Money::currency))
        .values()
        .stream()
        .map(amounts -> amounts.stream().reduce(Money::plus).orElseThrow())
        .sorted(Comparator.comparing(sum -> sum.currency().getCurrencyCode()))
        .toList();
  }

  private Stream<ChargeLine> of(SeriesCode series, CentreNumber centre) {
    var entries = memory.table("entry", EntryId.class, Entry.class);
    return memory.table("charge", UUID.class, Kept.class).values().stream()
        .map(kept -> kept.of(Objects.requireNonNull(entries.get(kept.entry()))))
        .filter(line -> line.series().equals(series) && line.centre().equals(centre))
        .map(Found::line);
  }

  /** The line stays with whom, and what, it was for when it fell due. */
  record Kept(
      EntryId entry, CandidateKey candidate, OptionKey option, Line line, Instant chargedAt) {
    private Found of(Entry entry) {
      return new Found(
          candidate.series(),
          candidate.centre(),
          new ChargeLine(
              line.id(), entry.id(), candidate.number(), option, line.charge(), chargedAt));
    }
  }

  private record Found(SeriesCode series, CentreNumber centre, ChargeLine line) {}
}
