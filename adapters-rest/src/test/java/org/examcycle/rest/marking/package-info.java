/** Marks over HTTP. */
@NullMarked
package org.examcycle.rest.marking;

import org.jspecify.annotations.NullMarked;
