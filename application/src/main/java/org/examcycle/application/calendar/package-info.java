/** Use cases and outbound ports of the room calendar. */
@NullMarked
package org.examcycle.application.calendar;

import org.jspecify.annotations.NullMarked;
