/** How much a caller may ask, counted for all nodes together. */
@NullMarked
package org.examcycle.persistence.limit;

import org.jspecify.annotations.NullMarked;
