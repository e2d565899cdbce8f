/** Deviations in memory, and their contract. */
@NullMarked
package org.examcycle.testkit.entry.clash;

import org.jspecify.annotations.NullMarked;
