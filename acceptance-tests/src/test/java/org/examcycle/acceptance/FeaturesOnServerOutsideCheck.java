package org.examcycle.acceptance;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import java.io.IOException;
import org.examcycle.acceptance.booted.SameDatabase;
import org.examcycle.acceptance.booted.ServerOutside;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The examples over HTTP once more, by another process, on the database that the first run left:
 * this time it is told the server's address and the passwords of its two users, as an operator
 * tells production.
 */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("also-over-http | only-over-http")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "org.examcycle.acceptance.steps,org.examcycle.acceptance.driver.http")
final class FeaturesOnServerOutsideCheck {

  @BeforeSuite
  static void begin() throws IOException {
    ServerOutside.tell();
    SameDatabase.expectMark();
  }
}
