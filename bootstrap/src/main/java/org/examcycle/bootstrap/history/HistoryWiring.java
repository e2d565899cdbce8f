package org.examcycle.bootstrap.history;

import java.time.Clock;
import org.examcycle.application.privacy.SealHistory;
import org.examcycle.application.usecase.Ids;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** The history sealed in the background. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(HistorySettings.class)
public class HistoryWiring {

  @Bean
  HistorySealer historySealer(SealHistory sealHistory, Clock clock, Ids ids) {
    return new HistorySealer(sealHistory, clock, ids);
  }

  @Bean
  SchedulingConfigurer sealInterval(HistorySealer sealer, HistorySettings settings) {
    return tasks -> tasks.addFixedDelayTask(sealer::sealAll, settings.interval());
  }
}
