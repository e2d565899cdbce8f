/** The candidate room's ports in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.candidate;

import org.jspecify.annotations.NullMarked;
