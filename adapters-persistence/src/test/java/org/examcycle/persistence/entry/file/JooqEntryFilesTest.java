package org.examcycle.persistence.entry.file;

import org.examcycle.persistence.testkit.PostgresKit;
import org.examcycle.testkit.Ports;
import org.examcycle.testkit.entry.file.EntryFilesContract;

class JooqEntryFilesTest extends EntryFilesContract {

  @Override
  protected Ports ports() {
    return PostgresKit.shared();
  }
}
