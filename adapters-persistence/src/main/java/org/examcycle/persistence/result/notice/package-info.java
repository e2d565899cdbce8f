/** The outbox on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.result.notice;

import org.jspecify.annotations.NullMarked;
