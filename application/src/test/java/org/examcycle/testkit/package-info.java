/**
 * The test kit: the ports in memory, their contracts, a clock one can set, and the wiring of a
 * test.
 */
@NullMarked
package org.examcycle.testkit;

import org.jspecify.annotations.NullMarked;
