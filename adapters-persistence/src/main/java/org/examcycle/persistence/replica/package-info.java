/** A standby of PostgreSQL's streaming replication, to read from. */
@NullMarked
package org.examcycle.persistence.replica;

import org.jspecify.annotations.NullMarked;
