/** Submissions of attached centres in memory, and their contract. */
@NullMarked
package org.examcycle.testkit.entry.submission;

import org.jspecify.annotations.NullMarked;
