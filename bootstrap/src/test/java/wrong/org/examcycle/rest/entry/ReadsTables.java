package wrong.org.examcycle.rest.entry;

import javax.sql.DataSource;

/** Wrong on purpose: an adapter of the web that knows of tables. */
record ReadsTables(DataSource source) {}
