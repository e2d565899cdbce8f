/** What a candidate or centre is told about the result of an English entry, and when. */
@NullMarked
package org.examcycle.domain.result.english;

import org.jspecify.annotations.NullMarked;
