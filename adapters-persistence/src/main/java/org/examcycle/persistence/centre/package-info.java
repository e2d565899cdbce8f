/** The centre room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.centre;

import org.jspecify.annotations.NullMarked;
