package org.examcycle.bootstrap.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.examcycle.application.usecase.Ids;
import org.examcycle.persistence.job.RecurringJob;
import org.examcycle.persistence.job.RecurringJobs;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every {@link RecurringJob} that there is, done in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
public class JobWiring {

  @Bean
  RecurringJobs recurringJobs(
      DataSource connections,
      JobSettings settings,
      List<RecurringJob> jobs,
      Ids ids,
      MeterRegistry meters) {
    return new RecurringJobs(
        connections, settings.polling(), jobs, () -> ids.next().toString(), new JobMeters(meters));
  }
}
