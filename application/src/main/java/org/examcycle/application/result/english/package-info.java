/** Releasing English results, and what candidate and centre are told of them. */
@NullMarked
package org.examcycle.application.result.english;

import org.jspecify.annotations.NullMarked;
