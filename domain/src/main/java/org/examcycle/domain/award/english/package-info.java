/**
 * From component scores on the English Scale to an overall score, a grade and what is certified.
 */
@NullMarked
package org.examcycle.domain.award.english;

import org.jspecify.annotations.NullMarked;
