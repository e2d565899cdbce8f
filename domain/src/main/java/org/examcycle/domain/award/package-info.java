/** From marks and scores to totals, grades, PUM, levels and outcomes. */
@NullMarked
package org.examcycle.domain.award;

import org.jspecify.annotations.NullMarked;
