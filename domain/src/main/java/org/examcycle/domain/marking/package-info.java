/** Component marks and component scores, and the states that stand in for them. */
@NullMarked
package org.examcycle.domain.marking;

import org.jspecify.annotations.NullMarked;
