/** The guide room's ports in memory, and their contract. */
@NullMarked
package org.examcycle.testkit.guide;

import org.jspecify.annotations.NullMarked;
