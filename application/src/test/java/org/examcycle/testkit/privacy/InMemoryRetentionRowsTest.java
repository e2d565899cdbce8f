package org.examcycle.testkit.privacy;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryRetentionRowsTest extends RetentionRowsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
