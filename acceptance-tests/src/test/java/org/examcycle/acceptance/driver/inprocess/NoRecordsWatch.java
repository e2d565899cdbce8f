package org.examcycle.acceptance.driver.inprocess;

import java.util.List;
import org.examcycle.acceptance.PerScenario;
import org.examcycle.acceptance.driver.RecordsWatch;

/** Memory is asked for nothing that could be told: such examples run over HTTP alone. */
@PerScenario
class NoRecordsWatch implements RecordsWatch {

  @Override
  public List<String> asked() {
    throw new UnsupportedOperationException("memory is not watched");
  }
}
