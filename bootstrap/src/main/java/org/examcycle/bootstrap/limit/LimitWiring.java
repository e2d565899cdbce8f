package org.examcycle.bootstrap.limit;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.examcycle.persistence.job.RecurringJob;
import org.examcycle.persistence.limit.BucketAllowance;
import org.examcycle.rest.call.RequestAllowance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests counted for all nodes together. */
@Configuration(proxyBeanMethods = false)
public class LimitWiring {

  private static final Duration REST = Duration.ofMinutes(5);

  @Bean
  BucketAllowance bucketAllowance(DataSource connections, Clock clock) {
    return new BucketAllowance(connections, clock);
  }

  @Bean
  RequestAllowance requestAllowance(BucketAllowance buckets) {
    return buckets::take;
  }

  @Bean
  RecurringJob requestAllowances(BucketAllowance buckets) {
    return new RecurringJob("request-allowances", REST, buckets::forgetTheSilent);
  }
}
