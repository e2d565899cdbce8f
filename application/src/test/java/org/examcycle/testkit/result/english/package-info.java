/** Releases of English results in memory. */
@NullMarked
package org.examcycle.testkit.result.english;

import org.jspecify.annotations.NullMarked;
