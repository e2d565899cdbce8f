/** The entry room's ports in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.entry;

import org.jspecify.annotations.NullMarked;
