/** Ports of the room award in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.award;

import org.jspecify.annotations.NullMarked;
