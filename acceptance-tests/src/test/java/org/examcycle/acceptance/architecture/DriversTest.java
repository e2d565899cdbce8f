package org.examcycle.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

final class DriversTest {

  private static final String[] INSIDE = {
    "org.examcycle.domain..",
    "org.examcycle.application..",
    "org.examcycle.rest..",
    "org.examcycle.persistence..",
    "org.examcycle.bootstrap..",
    "org.examcycle.dev..",
    "org.examcycle.testkit.."
  };

  private static final ArchRule OVER_HTTP_THE_CONTRACT_IS_ALL_THERE_IS =
      noClasses()
          .that()
          .resideInAPackage("..driver.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INSIDE)
          .because("what a front end needs must be in the contract (docs/decisions)");

  private static final ArchRule STEPS_SPEAK_TO_DRIVERS =
      noClasses()
          .that()
          .resideInAnyPackage("org.examcycle.acceptance.steps..", "org.examcycle.acceptance.driver")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INSIDE)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.examcycle.acceptance.driver.*..", "org.examcycle.acceptance.booted..")
          .because("the same steps must do at both depths");

  /** Once for all tests. */
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/wrong/"))
          .importPackages("org.examcycle.acceptance");

  @Test
  void over_http_the_contract_is_all_there_is() {
    OVER_HTTP_THE_CONTRACT_IS_ALL_THERE_IS.allowEmptyShould(true).check(OURS);
  }

  @Test
  void steps_speak_to_drivers() {
    STEPS_SPEAK_TO_DRIVERS.check(OURS);
  }

  @Test
  void a_driver_that_knows_the_domain_is_reported() {
    var wrong =
        new ClassFileImporter().importPackages("org.examcycle.acceptance.architecture.wrong");

    assertThat(wrong).isNotEmpty();
    assertThatThrownBy(() -> OVER_HTTP_THE_CONTRACT_IS_ALL_THERE_IS.check(wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("KnowsTheDomain");
  }
}
