package org.examcycle.testkit.entry.file;

import org.examcycle.testkit.Kit;
import org.examcycle.testkit.Ports;

class InMemoryEntryCohortsTest extends EntryCohortsContract {

  @Override
  protected Ports ports() {
    return Kit.shared();
  }
}
