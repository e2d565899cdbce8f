package org.examcycle.testkit.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.domain.award.PumScheme;
import org.examcycle.domain.catalogue.GradeScale;
import org.examcycle.domain.catalogue.QualificationType;
import org.examcycle.domain.catalogue.Syllabus;
import org.examcycle.domain.catalogue.SyllabusCode;
import org.examcycle.testkit.InMemory;
import org.examcycle.testkit.Memory;

@InMemory
final class InMemorySyllabusCatalogue implements SyllabusCatalogue {

  /** A row as a table has it: the type by its code. */
  private record SyllabusRow(SyllabusCode code, String title, String type, boolean language) {}

  private final Memory memory;

  InMemorySyllabusCatalogue(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<GradeScale> findScale(String name) {
    return Optional.ofNullable(scales().get(name));
  }

  @Override
  public Optional<PumScheme> findPumScheme(String name) {
    return Optional.ofNullable(pumSchemes().get(name));
  }

  @Override
  public Optional<QualificationType> findType(String code) {
    return Optional.ofNullable(types().get(code));
  }

  @Override
  public Optional<Syllabus> findSyllabus(SyllabusCode code) {
    return Optional.ofNullable(syllabuses().get(code)).map(this::syllabus);
  }

  @Override
  public List<Syllabus> findSyllabuses(Set<SyllabusCode> codes) {
    return listSyllabuses().stream().filter(each -> codes.contains(each.code())).toList();
  }

  @Override
  public List<QualificationType> listTypes() {
    return types().values().stream().sorted(Comparator.comparing(QualificationType::code)).toList();
  }

  @Override
  public List<Syllabus> listSyllabuses() {
    return syllabuses().values().stream()
        .sorted(Comparator.comparing(SyllabusRow::code))
        .map(this::syllabus)
        .toList();
  }

  @Override
  public Set<SyllabusCode> listCodes() {
    return Set.copyOf(syllabuses().keySet());
  }

  @Override
  public boolean addScale(GradeScale scale) {
    return scales().putIfAbsent(scale.name(), scale) == null;
  }

  @Override
  public boolean addPumScheme(PumScheme scheme) {
    return pumSchemes().putIfAbsent(scheme.name(), scheme) == null;
  }

  @Override
  public boolean addType(QualificationType type) {
    return types().putIfAbsent(type.code(), type) == null;
  }

  @Override
  public boolean saveType(QualificationType type) {
    return types().replace(type.code(), type) != null;
  }

  @Override
  public boolean addSyllabus(Syllabus syllabus) {
    return syllabuses().putIfAbsent(syllabus.code(), row(syllabus)) == null;
  }

  @Override
  public boolean saveSyllabus(Syllabus syllabus) {
    return syllabuses().replace(syllabus.code(), row(syllabus)) != null;
  }

  private Syllabus syllabus(SyllabusRow row) {
    return new Syllabus(
        row.code(), row.title(), findType(row.type()).orElseThrow(), row.language());
  }

  private static SyllabusRow row(Syllabus syllabus) {
    return new SyllabusRow(
        syllabus.code(), syllabus.title(), syllabus.type().code(), syllabus.language());
  }

  private Map<String, GradeScale> scales() {
    return memory.table("grade_scale", String.class, GradeScale.class);
  }

  private Map<String, PumScheme> pumSchemes() {
    return memory.table("pum_scheme", String.class, PumScheme.class);
  }

  private Map<String, QualificationType> types() {
    return memory.table("qualification_type", String.class, QualificationType.class);
  }

  private Map<SyllabusCode, SyllabusRow> syllabuses() {
    return memory.table("syllabus", SyllabusCode.class, SyllabusRow.class);
  }
}
