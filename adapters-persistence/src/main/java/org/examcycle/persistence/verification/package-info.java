/** Verification on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.verification;

import org.jspecify.annotations.NullMarked;
