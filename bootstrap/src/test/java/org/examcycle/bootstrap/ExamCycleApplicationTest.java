package org.examcycle.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.UseCase;
import org.examcycle.bootstrap.clock.SharedClock;
import org.examcycle.bootstrap.start.ConfigurationReference;
import org.examcycle.bootstrap.start.IssuersAtStart;
import org.examcycle.bootstrap.start.StartFailures;
import org.examcycle.bootstrap.start.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Production, started in this process. */
class ExamCycleApplicationTest {

  @Test
  void it_starts_on_a_database_without_a_schema() throws SQLException {
    try (var running = start(TestDatabase.create().production())) {
      assertThat(running.getBean(Clock.class)).isInstanceOf(SharedClock.class);
      assertThat(running.getBean(Ids.class)).isInstanceOf(RandomIds.class);
      assertThat(running.getBeanNamesForType(UseCase.class)).isNotEmpty();
      assertThat(running.getBeansWithAnnotation(ConfigurationProperties.class).values())
          .extracting(Object::getClass)
          .filteredOn(type -> type.getName().startsWith("org.examcycle."))
          .describedAs("the records of the configuration reference")
          .containsExactlyInAnyOrderElementsOf(ConfigurationReference.records());
      itFindsWhatSpringsOwnFactoryFinds(running.getBeanFactory());
    }
  }

  /** Which is given the same definitions, and asked for whatever our constructors ask for. */
  private static void itFindsWhatSpringsOwnFactoryFinds(ConfigurableListableBeanFactory beans) {
    var usual = new DefaultListableBeanFactory();
    for (var name : beans.getBeanDefinitionNames()) {
      usual.registerBeanDefinition(
          name, ((RootBeanDefinition) beans.getMergedBeanDefinition(name)).cloneBeanDefinition());
    }
    var asked =
        Arrays.stream(beans.getBeanDefinitionNames())
            .filter(name -> name.startsWith("org.examcycle."))
            .map(name -> ClassUtils.resolveClassName(name, beans.getBeanClassLoader()))
            .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
            .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
            .collect(Collectors.toSet());

    assertThat(asked)
        .hasSizeGreaterThan(200)
        .allSatisfy(
            type ->
                assertThat(beans.getBeanNamesForType(type, true, false))
                    .as(type.getName())
                    .containsExactly(usual.getBeanNamesForType(type, true, false)));
  }

  @Test
  void a_clock_that_is_not_the_shared_one_is_refused_before_anything_is_there()
      throws SQLException {
    var production = TestDatabase.create().production();

    assertThatThrownBy(() -> start(production, LateClock.class))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("lateClock is forbidden")
        .satisfies(failed -> assertThat(StartFailures.exitCode(failed)).isEqualTo(78));
  }

  @Test
  void a_row_that_names_a_rule_which_no_book_has_stops_the_start() throws SQLException {
    var database =
        TestDatabase.create()
            .migrated()
            .executing(
                """
                insert into examcycle.grade_scale (name) values ('s');
                insert into examcycle.qualification_type
                  (code, title, level, family, grade_scale, award_rule, outcome_rule, release_rule,
                   enquiry_rule)
                values ('T', 'T', 'L', 'F', 's', 'component-sum/1', 'word-before-grade/1',
                        'at-one-instant/1', 'enquiries/99');
                insert into examcycle.english_exam (code) values ('KET');
                insert into examcycle.english_exam_rows
                  (exam, version, name, for_schools, award_rule, release_rule, known_at)
                values ('KET', 1, 'A2 Key', true, 'english-scale/99', 'window/1', now())
                """);

    assertThatThrownBy(() -> start(database.production()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("qualification type T names enquiries/99")
        .hasMessageContaining("exam KET names english-scale/99")
        .satisfies(failed -> assertThat(StartFailures.exitCode(failed)).isEqualTo(78));
  }

  @Test
  void a_key_that_rows_have_and_nobody_gives_stops_the_start() throws SQLException {
    var database =
        TestDatabase.create()
            .migrated()
            .executing(
                """
                insert into examcycle.person_key (person, master_key, sealed_key)
                values ('01970000-0000-7000-8000-000000000001', 'of long ago', '\\x00');
                set session_replication_role = replica;
                insert into examcycle.english_entry
                  (id, sitting, candidate_id, person, name, latin_name, name_language, date_of_birth,
                   sex, likeness, standing, charged, currency, entered_at, edition, secret_count,
                   secret_key, issued_at, version)
                values (gen_random_uuid(), 's', 'AAA111111', gen_random_uuid(), 'n', 'n', 'en',
                        '2010-01-01', 'FEMALE', 'l', 'LATE', 1, 'GBP', now(), 1, 1,
                        'that is lost', now(), 1)
                """);

    assertThatThrownBy(() -> start(database.production()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("examcycle.keys.history: rows are sealed with the key of long ago")
        .hasMessageContaining(
            "examcycle.keys.secret-numbers: secret numbers of entries are drawn by the key that is"
                + " lost, which is not given")
        .hasMessageNotContaining("the key 2026")
        .satisfies(failed -> assertThat(StartFailures.exitCode(failed)).isEqualTo(78));
  }

  private static ConfigurableApplicationContext start(
      Map<String, String> settings, Class<?>... more) {
    // Its issuer is nowhere; ProductionJarTest has one.
    var application = ExamCycleApplication.application(new IssuersAtStart(_ -> Optional.empty()));
    application.addPrimarySources(List.of(more));
    application.setEnvironment(OperatorsEnvironment.here());
    return application.run(
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new));
  }

  /** Wrong on purpose. */
  @Configuration(proxyBeanMethods = false)
  static class LateClock {
    @Bean
    Clock lateClock() {
      return Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    }
  }
}
