/**
 * Entries, changes, withdrawals and candidates by file (INT-ENT-15): received whole, worked through
 * by a job, decided by the use cases of single entries.
 */
@NullMarked
package org.examcycle.application.entry.file;

import org.jspecify.annotations.NullMarked;
