/** Marks on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.marking;

import org.jspecify.annotations.NullMarked;
