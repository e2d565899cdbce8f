package org.examcycle.testkit.calendar.english;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.calendar.english.ExamDateRepository;
import org.examcycle.application.paging.Page;
import org.examcycle.application.paging.Slice;
import org.examcycle.domain.calendar.english.ExamDate;
import org.examcycle.domain.calendar.english.ExamDateKey;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;
import org.examcycle.testkit.Slices;

@InMemory
final class InMemoryExamDateRepository implements ExamDateRepository {

  private final Memory memory;

  InMemoryExamDateRepository(Memory memory) {
    this.memory = memory;
  }

  private Map<ExamDateKey, ExamDate> table() {
    return memory.table("exam-date", ExamDateKey.class, ExamDate.class);
  }

  @Override
  public boolean add(ExamDate examDate) {
    return table().putIfAbsent(examDate.key(), examDate) == null;
  }

  @Override
  public boolean save(ExamDate examDate, long expectedVersion) {
    var current = find(examDate.key()).filter(found -> found.version() == expectedVersion);
    current.ifPresent(
        _ ->
            table()
                .put(
                    examDate.key(),
                    new ExamDate(
                        examDate.key(),
                        examDate.closingDate(),
                        examDate.window(),
                        expectedVersion + 1)));
    return current.isPresent();
  }

  @Override
  public Optional<ExamDate> find(ExamDateKey key) {
    return Optional.ofNullable(table().get(key));
  }

  @Override
  public List<ExamDateKey> of(ExamCode exam) {
    return table().keySet().stream()
        .filter(key -> key.exam().equals(exam))
        .sorted(Comparator.comparing(ExamDateKey::date).thenComparing(ExamDateKey::value))
        .toList();
  }

  @Override
  public Slice<ExamDate> list(Optional<LocalDate> from, Page page) {
    var found =
        table().values().stream()
            .filter(examDate -> from.filter(examDate.key().date()::isBefore).isEmpty())
            .toList();
    return Slices.of(found, page, InMemoryExamDateRepository::place);
  }

  private static String place(ExamDate examDate) {
    var key = examDate.key();
    return key.date() + " " + key;
  }
}
