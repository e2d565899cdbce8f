/** Releases of English results on PostgreSQL, and the records that answers are made of. */
@NullMarked
package org.examcycle.persistence.result.english;

import org.jspecify.annotations.NullMarked;
