/**
 * The English exams and the rows that say how they are scored: components, bands, names of grades.
 */
@NullMarked
package org.examcycle.domain.catalogue.english;

import org.jspecify.annotations.NullMarked;
