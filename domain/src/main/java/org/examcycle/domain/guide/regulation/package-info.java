/** The regulations of a year, what replaces rules of them, and what changed (INT-PRE-07). */
@NullMarked
package org.examcycle.domain.guide.regulation;

import org.jspecify.annotations.NullMarked;
