/** Submissions of attached centres on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.entry.submission;

import org.jspecify.annotations.NullMarked;
