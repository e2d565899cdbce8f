/** Papers of one candidate that fall together, and deviations from the timetable. */
@NullMarked
package org.examcycle.domain.entry.clash;

import org.jspecify.annotations.NullMarked;
