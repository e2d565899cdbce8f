package org.examcycle.testkit.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.examcycle.application.calendar.LocalDeadlines;
import org.examcycle.domain.calendar.KeyActivity;
import org.examcycle.domain.calendar.LocalDeadline;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.domain.centre.AssociateCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryLocalDeadlines implements LocalDeadlines {

  private final Memory memory;

  InMemoryLocalDeadlines(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(LocalDeadline deadline) {
    return table().putIfAbsent(Key.of(deadline), deadline) == null;
  }

  @Override
  public boolean save(LocalDeadline deadline) {
    return table().replace(Key.of(deadline), deadline) != null;
  }

  @Override
  public boolean remove(AssociateCode associate, SeriesCode series, KeyActivity activity) {
    return table().remove(new Key(associate, series, activity)) != null;
  }

  @Override
  public List<LocalDeadline> list(AssociateCode associate, SeriesCode series) {
    return list(each -> each.associate().equals(associate) && each.series().equals(series));
  }

  @Override
  public List<LocalDeadline> listSince(AssociateCode associate, Instant instant) {
    return list(each -> each.associate().equals(associate) && !each.isPastAt(instant));
  }

  private List<LocalDeadline> list(Predicate<LocalDeadline> of) {
    return table().values().stream()
        .filter(of)
        .sorted(Comparator.comparing(LocalDeadline::at).thenComparing(LocalDeadline::activity))
        .toList();
  }

  private Map<Key, LocalDeadline> table() {
    return memory.table("local_deadline", Key.class, LocalDeadline.class);
  }

  private record Key(AssociateCode associate, SeriesCode series, KeyActivity activity) {
    static Key of(LocalDeadline deadline) {
      return new Key(deadline.associate(), deadline.series(), deadline.activity());
    }
  }
}
