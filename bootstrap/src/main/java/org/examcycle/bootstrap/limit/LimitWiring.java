package org.examcycle.bootstrap.limit;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.examcycle.bootstrap.clock.SharedClock;
import org.examcycle.persistence.job.RecurringJob;
import org.examcycle.persistence.limit.BucketAllowance;
import org.examcycle.rest.call.RequestAllowance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests counted for all nodes together. */
@Configuration(proxyBeanMethods = false)
public class LimitWiring {

  private static final Duration REST = Duration.ofMinutes(5);

  /** By the clock that nodes share; where there is none, by the machine's, which nobody moves. */
  @Bean
  BucketAllowance bucketAllowance(DataSource connections, ObjectProvider<SharedClock> shared) {
    return new BucketAllowance(
        connections,
        shared.stream().map(Clock.class::cast).findFirst().orElseGet(Clock::systemUTC));
  }

  @Bean
  RequestAllowance requestAllowance(BucketAllowance buckets) {
    return buckets::take;
  }

  @Bean
  RecurringJob requestAllowances(BucketAllowance buckets) {
    return new RecurringJob("request-allowances", REST, _ -> buckets.forgetTheSilent());
  }
}
