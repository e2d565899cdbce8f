/** Files of entries on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.entry.file;

import org.jspecify.annotations.NullMarked;
