/** Thresholds and awards over HTTP. */
@NullMarked
package org.examcycle.rest.award;

import org.jspecify.annotations.NullMarked;
