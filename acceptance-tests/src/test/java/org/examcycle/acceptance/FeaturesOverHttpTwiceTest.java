package org.examcycle.acceptance;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import org.examcycle.acceptance.booted.BootedApplication;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The examples over HTTP once more, by the application started again, on the database that the
 * first run left: this time it is told the server's address and the passwords of its two users, as
 * an operator tells production.
 */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("also-over-http | only-over-http")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "org.examcycle.acceptance.steps,org.examcycle.acceptance.driver.http")
final class FeaturesOverHttpTwiceTest {

  @BeforeSuite
  static void begin() {
    var application = BootedApplication.running();
    var drawn = application.nextNumber("run");
    assertThat(drawn).as("FeaturesOverHttpTest has run").isPositive();
    application.startAgainOnServerOutside();
    assertThat(application.nextNumber("run")).as("on the same database").isEqualTo(drawn + 1);
  }
}
