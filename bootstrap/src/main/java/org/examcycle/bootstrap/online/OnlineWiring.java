package org.examcycle.bootstrap.online;

import org.examcycle.application.result.online.OnlineSettings;
import org.examcycle.application.result.online.Passwords;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What results online need besides the database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OnlineFigures.class)
public class OnlineWiring {

  @Bean
  OnlineSettings.Source onlineSettings(OnlineFigures figures) {
    var settings = figures.settings();
    return () -> settings;
  }

  @Bean
  Passwords passwords(OnlineFigures figures) {
    return new BcryptPasswords(figures.bcryptStrength());
  }
}
