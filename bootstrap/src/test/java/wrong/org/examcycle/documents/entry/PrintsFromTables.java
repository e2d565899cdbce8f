package wrong.org.examcycle.documents.entry;

import javax.sql.DataSource;

/** Wrong on purpose: an adapter of documents that reads for itself what it prints. */
record PrintsFromTables(DataSource source) {}
