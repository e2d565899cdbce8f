/** The least that answers over HTTP with the same framework: what a start is compared with. */
@NullMarked
package org.examcycle.benchmark.empty;

import org.jspecify.annotations.NullMarked;
