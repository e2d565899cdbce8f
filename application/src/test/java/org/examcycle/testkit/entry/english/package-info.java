/** English entries in memory. */
@NullMarked
package org.examcycle.testkit.entry.english;

import org.jspecify.annotations.NullMarked;
