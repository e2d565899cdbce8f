/** What is added to the packaged application for a measurement; it never sees production. */
@NullMarked
package org.examcycle.benchmark.served;

import org.jspecify.annotations.NullMarked;
