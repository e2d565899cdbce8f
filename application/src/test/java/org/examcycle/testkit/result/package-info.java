/** Ports of the room result in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.result;

import org.jspecify.annotations.NullMarked;
