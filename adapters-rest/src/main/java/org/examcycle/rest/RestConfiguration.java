package org.examcycle.rest;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The REST adapter: imported by whoever assembles the application, who also gives it a {@link
 * java.time.Clock} and the use cases.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    resourcePattern = RestConfiguration.COMPONENTS,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class RestConfiguration {

  /** Bodies and requests, which are most of the classes, are none: a start does not read them. */
  static final String COMPONENTS = "**/{type:(?!.*(?:[$]|Body|Request)).*}.class";
}
