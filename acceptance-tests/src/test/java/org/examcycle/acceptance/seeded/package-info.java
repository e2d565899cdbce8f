/** Faults put in on purpose, which the checks must report. */
@NullMarked
package org.examcycle.acceptance.seeded;

import org.jspecify.annotations.NullMarked;
