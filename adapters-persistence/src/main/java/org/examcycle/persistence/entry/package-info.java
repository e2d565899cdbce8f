/** The entry room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.entry;

import org.jspecify.annotations.NullMarked;
