package org.examcycle.testkit.entry.english;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.examcycle.application.entry.english.SittingRepository;
import org.examcycle.application.entry.english.SittingView;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.centre.CentreNumber;
import org.examcycle.domain.entry.english.Sitting;
import org.examcycle.domain.entry.english.SittingKey;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemorySittingRepository implements SittingRepository {

  private final Memory memory;

  InMemorySittingRepository(Memory memory) {
    this.memory = memory;
  }

  private Map<SittingKey, Sitting> table() {
    return memory.table("sitting", SittingKey.class, Sitting.class);
  }

  @Override
  public boolean add(Sitting sitting) {
    return table().putIfAbsent(sitting.key(), sitting) == null;
  }

  @Override
  public Optional<Sitting> find(SittingKey key) {
    return Optional.ofNullable(table().get(key));
  }

  @Override
  public Map<SittingKey, Sitting> find(Collection<SittingKey> keys) {
    return keys.stream()
        .distinct()
        .flatMap(key -> find(key).stream())
        .collect(toMap(Sitting::key, Function.identity()));
  }

  @Override
  public Slice<SittingView> list(CentreNumber centre, Optional<LocalDate> from, Page page) {
    var own =
        table().values().stream()
            .filter(sitting -> sitting.key().centre().equals(centre))
            .filter(sitting -> from.filter(sitting.key().examDate().date()::isBefore).isEmpty())
            .toList();
    return Slices.of(own, page, InMemorySittingRepository::place).map(this::view);
  }

  private SittingView view(Sitting sitting) {
    var examDates = memory.table("exam-date", ExamDateKey.class, ExamDate.class);
    return new SittingView(
        sitting, Objects.requireNonNull(examDates.get(sitting.key().examDate())));
  }

  private static String place(Sitting sitting) {
    var examDate = sitting.key().examDate();
    return examDate.date() + " " + examDate;
  }
}
