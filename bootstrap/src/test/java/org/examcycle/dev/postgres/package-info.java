/** The development application's PostgreSQL. */
@NullMarked
package org.examcycle.dev.postgres;

import org.jspecify.annotations.NullMarked;
