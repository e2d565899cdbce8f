/** The award room over HTTP. */
@NullMarked
package org.examcycle.rest.award;

import org.jspecify.annotations.NullMarked;
