package org.examcycle.bootstrap;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.examcycle.application.catalogue.SyllabusCatalogue;
import org.examcycle.application.catalogue.english.EnglishExams;
import org.examcycle.application.entry.english.CandidateIds;
import org.examcycle.application.entry.english.ResultsPage;
import org.examcycle.application.entry.english.SecretKeys;
import org.examcycle.application.usecase.Ids;
import org.examcycle.application.usecase.Watch;
import org.examcycle.bootstrap.entry.EntryFileWiring;
import org.examcycle.bootstrap.entry.InvoiceWiring;
import org.examcycle.bootstrap.health.HealthWiring;
import org.examcycle.bootstrap.history.HistoryWiring;
import org.examcycle.bootstrap.job.JobWiring;
import org.examcycle.bootstrap.job.JobsAfterUseCases;
import org.examcycle.bootstrap.limit.LimitWiring;
import org.examcycle.bootstrap.mail.MailWiring;
import org.examcycle.bootstrap.online.OnlineWiring;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.bootstrap.setting.KeySettings;
import org.examcycle.bootstrap.setting.PageSettings;
import org.examcycle.bootstrap.start.KnownKeys;
import org.examcycle.bootstrap.start.KnownRules;
import org.examcycle.documents.DocumentsConfiguration;
import org.examcycle.domain.entry.english.SecretKeyring;
import org.examcycle.persistence.MasterKeys;
import org.examcycle.persistence.PersistenceConfiguration;
import org.examcycle.persistence.PersistenceSettings;
import org.examcycle.persistence.entry.english.SecretNumberKeys;
import org.examcycle.persistence.job.RecurringJobs;
import org.examcycle.persistence.usecase.PersonKeys;
import org.examcycle.rest.RestConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/**
 * What is plugged into what, for every application there is: production, development and the
 * acceptance tests. Each adds the one {@link Clock}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@SpringBootParts
@EnableConfigurationProperties({DatabaseSettings.class, KeySettings.class, PageSettings.class})
@Import({
  UseCaseWiring.class,
  PersistenceConfiguration.class,
  RestConfiguration.class,
  DocumentsConfiguration.class,
  LimitWiring.class,
  MailWiring.class,
  HealthWiring.class,
  HistoryWiring.class,
  EntryFileWiring.class,
  InvoiceWiring.class,
  JobWiring.class,
  OnlineWiring.class
})
public class ExamCycle {

  @Bean
  PersistenceSettings persistenceSettings(DatabaseSettings database, KeySettings keys) {
    return new PersistenceSettings(
        database.url(),
        Optional.of(database.owner()),
        database.application(),
        MasterKeys.of(keys.history().newest(), keys.history().texts()),
        database.pool(),
        database.replica());
  }

  @Bean
  SecretKeys secretKeys(KeySettings keys) {
    var ring = SecretKeyring.of(keys.secretNumbers().bytes(), keys.secretNumbers().newest());
    return () -> ring;
  }

  @Bean
  CandidateIds candidateIds() {
    return new RandomCandidateIds();
  }

  @Bean
  ResultsPage resultsPage(PageSettings pages) {
    return pages::resultsPage;
  }

  /** Looks once everything is there, and before anybody is answered. */
  @Bean
  @Lazy(false)
  KnownRules knownRules(SyllabusCatalogue syllabuses, EnglishExams exams) {
    return new KnownRules(syllabuses, exams);
  }

  /** Likewise. */
  @Bean
  @Lazy(false)
  KnownKeys knownKeys(PersonKeys persons, SecretNumberKeys numbers, KeySettings given) {
    return new KnownKeys(persons::unopened, numbers::names, given.secretNumbers().texts().keySet());
  }

  @Bean
  Ids ids(Clock clock) {
    return new RandomIds(clock);
  }

  @Bean
  Watch watch(MeterRegistry meters, ObjectProvider<RecurringJobs> jobs) {
    return new JobsAfterUseCases(
        new MicrometerWatch(meters), useCase -> jobs.getObject().after(useCase));
  }
}
