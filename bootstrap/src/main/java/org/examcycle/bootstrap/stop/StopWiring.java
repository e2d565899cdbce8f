package org.examcycle.bootstrap.stop;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of production: in development and in tests nobody hands out requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StopSettings.class)
public class StopWiring {

  @Bean
  AnnouncedStop announcedStop(StopSettings settings) {
    return new AnnouncedStop(settings.notice());
  }
}
