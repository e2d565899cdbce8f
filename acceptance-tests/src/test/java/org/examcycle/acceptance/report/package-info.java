/** Reads what the features say and what became of them. */
@NullMarked
package org.examcycle.acceptance.report;

import org.jspecify.annotations.NullMarked;
