package org.examcycle.acceptance;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.booted.NextVersion;
import org.examcycle.acceptance.driver.http.Exchanges;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The examples over HTTP once more, by the application started again, on the database on which they
 * have just run. Meanwhile the next version expands the schema.
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
    BootedApplication.running().startAgain();
    Exchanges.ofRun().keepNoMore();
    NextVersion.expandsTheSchema();
  }
}
