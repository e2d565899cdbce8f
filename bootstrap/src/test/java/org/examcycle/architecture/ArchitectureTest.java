package org.examcycle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in the house, and reports the class that breaks it on purpose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  private JavaClasses house;
  private JavaClasses wrong;

  @BeforeAll
  void readClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.examcycle");
    wrong = new ClassFileImporter().importPackages("wrong.org.examcycle");
  }

  static Stream<Guard> guards() {
    return Stream.of(
            ModuleGuards.all(),
            PortGuards.all(),
            RoomGuards.all(),
            HabitGuards.all(),
            ConstantGuards.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void the_house_keeps_the_rule(Guard guard) {
    guard.rule().allowEmptyShould(true).check(house);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void the_rule_reports_its_wrong_class(Guard guard) {
    var report = guard.rule().allowEmptyShould(true).evaluate(wrong).getFailureReport();

    assertThat(report.getDetails())
        .anyMatch(line -> line.contains("wrong.org.examcycle." + guard.wrong()));
  }

  @Test
  void every_ring_was_read() {
    assertThat(house.stream().map(type -> type.getPackageName().split("\\.")[2]).distinct())
        .contains("domain", "application", "rest", "persistence", "documents", "bootstrap", "dev");
  }
}
