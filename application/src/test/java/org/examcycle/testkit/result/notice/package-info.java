/** Notices and mail in memory, and the contract of the outbox. */
@NullMarked
package org.examcycle.testkit.result.notice;

import org.jspecify.annotations.NullMarked;
