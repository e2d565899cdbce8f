/** The catalogue room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
