/** The centre room's ports in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.centre;

import org.jspecify.annotations.NullMarked;
