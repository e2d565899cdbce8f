/** The development application. */
@NullMarked
package org.examcycle.dev;

import org.jspecify.annotations.NullMarked;
