package org.examcycle.acceptance;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.examcycle.acceptance.access.AccessFiles;
import org.examcycle.acceptance.booted.ReleasedData;
import org.examcycle.acceptance.examples.ExampleFiles;
import org.examcycle.acceptance.nonsense.NonsenseFiles;
import org.examcycle.acceptance.traces.TraceFiles;
import org.examcycle.testkit.release.Releases;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The examples that are also told over HTTP, against the booted application and PostgreSQL, with
 * what the last release left there.
 */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@IncludeTags("also-over-http | only-over-http")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "org.examcycle.acceptance.steps,org.examcycle.acceptance.driver.http")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value = "message:target/messages/over-http.ndjson")
final class FeaturesOverHttpTest {

  @BeforeSuite
  static void begin() {
    ExampleFiles.clear();
    AccessFiles.clear();
    TraceFiles.clear();
    NonsenseFiles.clear();
  }

  /**
   * The exchanges of the scenarios that passed are examples, and say what can be asked, what was
   * left, and of what nonsense can be made.
   */
  @AfterSuite
  static void measure() {
    if (Releases.isBeingMade()) {
      ReleasedData.keep();
    }
    ExampleFiles.choose();
    AccessFiles.measure();
    TraceFiles.measure();
    NonsenseFiles.measure();
  }
}
