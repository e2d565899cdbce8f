package org.examcycle.acceptance.driver.http;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.booted.BootedApplication;
import org.examcycle.acceptance.driver.RecordsWatch;

/** The statements that reach the database. */
@PerScenario
class OverHttpRecordsWatch implements RecordsWatch {

  private final BootedApplication application;

  OverHttpRecordsWatch(BootedApplication application) {
    this.application = application;
  }

  @Override
  public List<String> asked() {
    return application.takeStatements();
  }
}
