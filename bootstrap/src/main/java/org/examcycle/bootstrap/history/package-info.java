/** The job that seals the history. */
@NullMarked
package org.examcycle.bootstrap.history;

import org.jspecify.annotations.NullMarked;
