/** Tests of what a caller is told of a refusal. */
@NullMarked
package org.examcycle.application.refusal;

import org.jspecify.annotations.NullMarked;
