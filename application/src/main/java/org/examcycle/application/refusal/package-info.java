/** What a caller is told of a refusal, the same at every way in. */
@NullMarked
package org.examcycle.application.refusal;

import org.jspecify.annotations.NullMarked;
