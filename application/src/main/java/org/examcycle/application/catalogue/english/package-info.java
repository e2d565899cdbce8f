/** The English exams and their rows: import and read. */
@NullMarked
package org.examcycle.application.catalogue.english;

import org.jspecify.annotations.NullMarked;
