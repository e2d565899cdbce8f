package wrong.org.examcycle.persistence.entry;

import wrong.org.examcycle.application.entry.EntryStorePort;

/** Implements what another adapter must not use. */
public final class TableEntryStore implements EntryStorePort {

  @Override
  public void put(String entry) {
    throw new UnsupportedOperationException(entry);
  }
}
