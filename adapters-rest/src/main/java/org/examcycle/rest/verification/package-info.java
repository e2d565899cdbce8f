/** Verification of results by numbers, over HTTP. */
@NullMarked
package org.examcycle.rest.verification;

import org.jspecify.annotations.NullMarked;
