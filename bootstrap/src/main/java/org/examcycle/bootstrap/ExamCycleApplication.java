package org.examcycle.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Properties;
import javax.sql.DataSource;
import org.examcycle.bootstrap.clock.MachineClock;
import org.examcycle.bootstrap.clock.SharedClock;
import org.examcycle.bootstrap.setting.StartSettings;
import org.examcycle.bootstrap.start.CheckedContext;
import org.examcycle.bootstrap.start.IssuersAtStart;
import org.examcycle.bootstrap.start.LoggingAtStart;
import org.examcycle.bootstrap.start.OnlyTheSharedClock;
import org.examcycle.bootstrap.start.StartChecks;
import org.examcycle.bootstrap.start.StartFailures;
import org.examcycle.bootstrap.stop.StopWiring;
import org.examcycle.persistence.ServerClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Production. Refuses to start with one line for each thing that is missing or forbidden; exit code
 * 78 when a setting must change, 69 when something is not there at the moment, 1 for a bug.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StartSettings.class)
@Import({ExamCycle.class, OnlyTheSharedClock.class, StopWiring.class})
public class ExamCycleApplication {

  @Bean
  SharedClock clock(DataSource connections) {
    return new SharedClock(new ServerClock(connections));
  }

  /** What readiness holds against the server's: log lines and certificates go by it. */
  @Bean
  MachineClock machineClock() {
    return new MachineClock(Clock.systemUTC());
  }

  /** The application with its checks, not yet running. */
  static SpringApplication application() {
    return application(new IssuersAtStart());
  }

  /**
   * The same.
   *
   * @param issuers asked when nothing else stands against the start
   */
  static SpringApplication application(IssuersAtStart issuers) {
    var application = new SpringApplication(ExamCycleApplication.class);
    application.setDefaultProperties(usualSettings());
    application.addListeners(new LoggingAtStart(), new StartChecks());
    application.setApplicationContextFactory(_ -> new CheckedContext(issuers));
    return application;
  }

  /** What anything else that is set goes before. */
  private static Properties usualSettings() {
    try {
      return PropertiesLoaderUtils.loadProperties(new ClassPathResource("production.properties"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static void main(String... arguments) {
    Carriers.hire();
    try {
      application().run(arguments);
    } catch (RuntimeException reported) {
      // Spring has told why, by StartFailures or with a stack trace.
      System.exit(StartFailures.exitCode(reported));
    }
  }
}
