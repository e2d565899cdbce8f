package org.examcycle.dev;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.examcycle.bootstrap.ExamCycle;
import org.examcycle.bootstrap.start.StartFailures;
import org.examcycle.dev.board.DemonstrationWiring;
import org.examcycle.dev.issuer.EmbeddedIssuer;
import org.examcycle.dev.issuer.IssuerKey;
import org.examcycle.dev.issuer.IssuerName;
import org.examcycle.dev.mail.MailboxWiring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Everything on one machine, for whoever wants to see it work or to work on it. Started by {@code
 * mvn spring-boot:run}; not in the jar. Keeps what it needs in {@code examcycle.dev.directory},
 * {@code .examcycle} unless set.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  ExamCycle.class,
  EmbeddedIssuer.class,
  DemonstrationWiring.class,
  MailboxWiring.class,
  ClockController.class,
  TourController.class,
  Welcome.class
})
public class DevelopmentApplication {

  static final String DIRECTORY = "examcycle.dev.directory";

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }

  @Bean
  static UnmovedAttempts.Everywhere unmovedAttempts(ObjectProvider<MovableClock> clock) {
    return new UnmovedAttempts.Everywhere(clock);
  }

  @Bean
  IssuerName issuerName(@Value("${server.port}") int port) {
    return IssuerName.at(port);
  }

  @Bean
  RSAKey issuerKey(@Value("${" + DIRECTORY + "}") Path directory) throws IOException {
    return IssuerKey.in(directory);
  }

  public static void main(String... arguments) {
    try {
      var application = new SpringApplication(DevelopmentApplication.class);
      application.setDefaultProperties(usualSettings());
      application.addListeners(new DevelopmentGround());
      application.run(arguments);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (RuntimeException reported) {
      // Spring has told why, by StartFailures or with a stack trace.
      System.exit(StartFailures.exitCode(reported));
    }
  }

  /** What anything else that is set goes before. */
  private static Properties usualSettings() throws IOException {
    return PropertiesLoaderUtils.loadProperties(new ClassPathResource("dev/usual.properties"));
  }
}
