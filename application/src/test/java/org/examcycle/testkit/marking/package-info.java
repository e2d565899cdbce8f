/** Ports of the room marking in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.marking;

import org.jspecify.annotations.NullMarked;
