/** Exam dates of the English exams: scheduling, reading, moving a release window. */
@NullMarked
package org.examcycle.application.calendar.english;

import org.jspecify.annotations.NullMarked;
