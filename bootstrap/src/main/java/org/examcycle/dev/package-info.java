/**
 * The development application: everything on one machine, invented people, a clock that can be
 * moved. Not in the jar.
 */
@NullMarked
package org.examcycle.dev;

import org.jspecify.annotations.NullMarked;
