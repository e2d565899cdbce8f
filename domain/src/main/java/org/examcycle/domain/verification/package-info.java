/** What somebody learns who holds a candidate's numbers. */
@NullMarked
package org.examcycle.domain.verification;

import org.jspecify.annotations.NullMarked;
