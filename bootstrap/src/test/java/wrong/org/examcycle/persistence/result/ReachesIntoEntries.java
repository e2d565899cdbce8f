package wrong.org.examcycle.persistence.result;

import wrong.org.examcycle.persistence.entry.TableEntryStore;

/** Wrong on purpose: another room's adapter. */
record ReachesIntoEntries(TableEntryStore entries) {}
