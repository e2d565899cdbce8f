package org.examcycle.acceptance.driver.http;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.spring.CucumberContextConfiguration;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.report.Place;
import org.springframework.test.context.ContextConfiguration;

/** One booted application for all scenarios, and one database; the clock is put back for each. */
@CucumberContextConfiguration
@ContextConfiguration(classes = OverHttpWiring.class)
public class OverHttpDepth {

  private final BootedApplication application;
  private final Exchanges exchanges;

  public OverHttpDepth(BootedApplication application, Exchanges exchanges) {
    this.application = application;
    this.exchanges = exchanges;
  }

  @Before(order = 0)
  public void begin(Scenario scenario) {
    application.resetClock();
    exchanges.starts(
        Place.of(scenario.getUri().toString(), scenario.getLine()) + " " + scenario.getName());
  }

  @After(order = 0)
  public void end(Scenario scenario) {
    exchanges.ends(!scenario.isFailed());
  }
}
