/** The calendar room's ports in memory, and their contracts. */
@NullMarked
package org.examcycle.testkit.calendar;

import org.jspecify.annotations.NullMarked;
