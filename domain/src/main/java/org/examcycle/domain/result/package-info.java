/** Who may see a result, and from when. */
@NullMarked
package org.examcycle.domain.result;

import org.jspecify.annotations.NullMarked;
