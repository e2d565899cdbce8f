/** The guide room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.guide;

import org.jspecify.annotations.NullMarked;
