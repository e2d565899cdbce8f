package org.examcycle.bootstrap.history;

import java.time.Clock;
import org.examcycle.application.privacy.SealHistory;
import org.examcycle.persistence.job.RecurringJob;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The history sealed in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistorySettings.class)
public class HistoryWiring {

  @Bean
  HistorySealer historySealer(SealHistory sealHistory, Clock clock) {
    return new HistorySealer(sealHistory, clock);
  }

  @Bean
  RecurringJob historySeals(HistorySealer sealer, HistorySettings settings) {
    return new RecurringJob("history-seals", settings.interval(), sealer::sealAll);
  }
}
