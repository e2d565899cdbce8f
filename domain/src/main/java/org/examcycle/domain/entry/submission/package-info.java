/** What an attached centre asks of its Associate, and what became of it (INT-PRE-02). */
@NullMarked
package org.examcycle.domain.entry.submission;

import org.jspecify.annotations.NullMarked;
