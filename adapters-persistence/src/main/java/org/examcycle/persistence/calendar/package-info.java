/** The calendar room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.calendar;

import org.jspecify.annotations.NullMarked;
