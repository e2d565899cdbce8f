package org.examcycle.testkit.catalogue.english;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.domain.catalogue.ExamCode;
import org.examcycle.domain.catalogue.english.AwardRows;
import org.examcycle.domain.catalogue.english.EnglishScale;
import org.examcycle.domain.catalogue.english.ExamRows;
import org.examcycle.domain.catalogue.english.RowSetVersions;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemoryEnglishExams implements EnglishExams {

  private final Memory memory;

  InMemoryEnglishExams(Memory memory) {
    this.memory = memory;
  }

  private Map<ExamCode, ExamRows> exams() {
    return memory.table("english-exam", ExamCode.class, ExamRows.class);
  }

  private Map<RowSet, ExamRows> rowSets() {
    return memory.table("english-exam-rows", RowSet.class, ExamRows.class);
  }

  private Map<Integer, EnglishScale> scales() {
    return memory.table("english-scale", Integer.class, EnglishScale.class);
  }

  @Override
  public Optional<ExamRows> find(ExamCode exam) {
    return Optional.ofNullable(exams().get(exam));
  }

  @Override
  public List<ExamRows> list() {
    return exams().values().stream()
        .sorted(Comparator.comparing(rows -> rows.exam().code()))
        .toList();
  }

  @Override
  public boolean add(ExamRows first, Instant known) {
    return exams().putIfAbsent(first.exam().code(), first) == null && keep(first);
  }

  @Override
  public boolean replace(ExamRows next, Instant known) {
    var newest = find(next.exam().code()).filter(before -> before.version() == next.version() - 1);
    newest.ifPresent(_ -> exams().put(next.exam().code(), next));
    return newest.isPresent() && keep(next);
  }

  private boolean keep(ExamRows rows) {
    return rowSets().putIfAbsent(new RowSet(rows.exam().code(), rows.version()), rows) == null;
  }

  @Override
  public Optional<AwardRows> rowsOf(RowSetVersions versions, LocalDate day) {
    var rows = Optional.ofNullable(rowSets().get(new RowSet(versions.exam(), versions.rows())));
    var scale = Optional.ofNullable(scales().get(versions.scale()));
    return rows.flatMap(found -> scale.flatMap(levels -> found.on(day, levels)));
  }

  @Override
  public Optional<EnglishScale> scale() {
    return scales().values().stream().max(Comparator.comparingInt(EnglishScale::version));
  }

  @Override
  public boolean addScale(EnglishScale next, Instant known) {
    return scales().putIfAbsent(next.version(), next) == null;
  }

  private record RowSet(ExamCode exam, int version) {}
}
