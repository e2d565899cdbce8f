/**
 * When an English exam is sat and when its results come out: exam dates, modes, release windows.
 */
@NullMarked
package org.examcycle.domain.calendar.english;

import org.jspecify.annotations.NullMarked;
