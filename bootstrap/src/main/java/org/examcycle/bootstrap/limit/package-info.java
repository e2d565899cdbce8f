/** How much a caller may ask. */
@NullMarked
package org.examcycle.bootstrap.limit;

import org.jspecify.annotations.NullMarked;
