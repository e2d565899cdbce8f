/** Sittings, entries and Confirmations of Entry of the English exams. */
@NullMarked
package org.examcycle.domain.entry.english;

import org.jspecify.annotations.NullMarked;
