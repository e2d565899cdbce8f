/** Verification in memory. */
@NullMarked
package org.examcycle.testkit.verification;

import org.jspecify.annotations.NullMarked;
