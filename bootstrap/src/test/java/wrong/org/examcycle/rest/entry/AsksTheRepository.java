package wrong.org.examcycle.rest.entry;

import wrong.org.examcycle.application.entry.EntryStorePort;

/** Wrong on purpose: it goes round the use case, and so round access and embargo. */
record AsksTheRepository(EntryStorePort entries) {}
