/** The English side of this room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.entry.english;

import org.jspecify.annotations.NullMarked;
