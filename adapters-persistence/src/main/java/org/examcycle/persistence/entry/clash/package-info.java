/** Deviations on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.entry.clash;

import org.jspecify.annotations.NullMarked;
