/** Clashes, and deviations from the timetable. */
@NullMarked
package org.examcycle.application.entry.clash;

import org.jspecify.annotations.NullMarked;
