/** Ports of the room catalogue in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
