/** Who: persons and their names, candidate numbers, UCI and ULN. */
@NullMarked
package org.examcycle.domain.candidate;

import org.jspecify.annotations.NullMarked;
