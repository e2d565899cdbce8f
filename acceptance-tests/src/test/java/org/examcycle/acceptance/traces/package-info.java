/** What a run of the features left in the database and in the log, and what it must not leave. */
@NullMarked
package org.examcycle.acceptance.traces;

import org.jspecify.annotations.NullMarked;
