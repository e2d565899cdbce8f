/** The job that seals the history, on memory. */
@NullMarked
package org.examcycle.bootstrap.history;

import org.jspecify.annotations.NullMarked;
