/** Tests of series and timetables over HTTP. */
@NullMarked
package org.examcycle.rest.calendar;

import org.jspecify.annotations.NullMarked;
