/** What a start must have. */
@NullMarked
package org.examcycle.bootstrap.start;

import org.jspecify.annotations.NullMarked;
