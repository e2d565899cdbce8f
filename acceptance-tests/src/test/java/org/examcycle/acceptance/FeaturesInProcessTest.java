package org.examcycle.acceptance;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every example, save those that ask SQL alone, on the test kit's memory. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ExcludeTags("only-over-http")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value = "org.examcycle.acceptance.steps,org.examcycle.acceptance.driver.inprocess")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value = "message:target/messages/in-process.ndjson")
final class FeaturesInProcessTest {}
