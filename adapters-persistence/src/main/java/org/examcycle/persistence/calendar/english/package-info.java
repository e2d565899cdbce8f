/** The English side of this room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.calendar.english;

import org.jspecify.annotations.NullMarked;
