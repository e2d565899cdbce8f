package org.examcycle.testkit.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.calendar.SeriesRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.KeyDate;
import org.examcycle.domain.calendar.Series;
import org.examcycle.domain.calendar.SeriesCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemorySeriesRepository implements SeriesRepository {

  private static final Comparator<KeyDate> ORDER =
      Comparator.<KeyDate, Instant>comparing(date -> date.when().starts())
          .thenComparing(KeyDate::activity)
          .thenComparing(date -> date.family().orElse(""))
          .thenComparing(date -> date.route().map(Enum::name).orElse(""));

  private final Memory memory;

  InMemorySeriesRepository(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean add(Series series, List<KeyDate> keyDates, Instant openedAt) {
    return table().putIfAbsent(series.code(), new Opened(series, keyDates)) == null;
  }

  @Override
  public Optional<Series> find(SeriesCode code) {
    return Optional.ofNullable(table().get(code)).map(Opened::series);
  }

  @Override
  public Slice<Series> list(Page page) {
    var all = table().values().stream().map(Opened::series).toList();
    return Slices.of(all, page, series -> series.code().value());
  }

  @Override
  public List<KeyDate> listKeyDates(SeriesCode code) {
    return Optional.ofNullable(table().get(code)).stream()
        .flatMap(opened -> opened.keyDates().stream())
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<KeyDate> listKeyDatesSince(Instant instant) {
    return table().values().stream()
        .flatMap(opened -> opened.keyDates().stream())
        .filter(date -> !date.when().isPastAt(instant))
        .sorted(ORDER)
        .toList();
  }

  private Map<SeriesCode, Opened> table() {
    return memory.table("series", SeriesCode.class, Opened.class);
  }

  private record Opened(Series series, List<KeyDate> keyDates) {}
}
