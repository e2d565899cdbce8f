/** The jobs of entries. */
@NullMarked
package org.examcycle.bootstrap.entry;

import org.jspecify.annotations.NullMarked;
