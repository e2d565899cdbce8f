/** Releases, holds and results on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.result;

import org.jspecify.annotations.NullMarked;
