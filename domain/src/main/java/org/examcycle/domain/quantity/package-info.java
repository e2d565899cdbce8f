/** Exact numbers: fractions, money, and the one place where each is rounded. */
@NullMarked
package org.examcycle.domain.quantity;

import org.jspecify.annotations.NullMarked;
