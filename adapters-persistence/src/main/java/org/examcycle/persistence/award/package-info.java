/** Thresholds and awards on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.award;

import org.jspecify.annotations.NullMarked;
