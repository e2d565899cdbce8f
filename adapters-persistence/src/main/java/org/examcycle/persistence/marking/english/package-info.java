/** The English side of this room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.marking.english;

import org.jspecify.annotations.NullMarked;
