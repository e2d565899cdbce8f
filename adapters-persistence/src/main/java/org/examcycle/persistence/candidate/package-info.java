/** The candidate room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.candidate;

import org.jspecify.annotations.NullMarked;
