package org.examcycle.bootstrap;

import java.util.Properties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What an operator's environment is: this one's without the switches of the build, which begin with
 * {@code examcycle.} too ({@code examcycle.root}, {@code examcycle.approve}).
 */
public final class OperatorsEnvironment {

  private OperatorsEnvironment() {}

  public static ConfigurableEnvironment here() {
    var environment = new StandardEnvironment();
    var properties = new Properties();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> !name.startsWith("examcycle."))
        .forEach(name -> properties.setProperty(name, System.getProperty(name, "")));
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
            new PropertiesPropertySource(
                StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME, properties));
    return environment;
  }
}
