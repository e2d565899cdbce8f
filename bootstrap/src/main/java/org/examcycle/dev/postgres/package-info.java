/** A PostgreSQL of the development application's own, kept in a directory. */
@NullMarked
package org.examcycle.dev.postgres;

import org.jspecify.annotations.NullMarked;
