/** When: series, key dates, stages of entry, zones and Key Times, sittings, release windows. */
@NullMarked
package org.examcycle.domain.calendar;

import org.jspecify.annotations.NullMarked;
