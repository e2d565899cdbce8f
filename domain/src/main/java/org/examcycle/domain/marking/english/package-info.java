/** Component scores of one English entry, as the board records them. */
@NullMarked
package org.examcycle.domain.marking.english;

import org.jspecify.annotations.NullMarked;
