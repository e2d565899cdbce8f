/** Sittings, entries and Confirmations of Entry of the English exams. */
@NullMarked
package org.examcycle.application.entry.english;

import org.jspecify.annotations.NullMarked;
