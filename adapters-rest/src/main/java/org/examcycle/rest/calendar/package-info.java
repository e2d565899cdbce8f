/** Series, key dates, Key Times and timetables over HTTP. */
@NullMarked
package org.examcycle.rest.calendar;

import org.jspecify.annotations.NullMarked;
