/** What attached centres send to their Associates, and what Associates decide (INT-PRE-02). */
@NullMarked
package org.examcycle.application.entry.submission;

import org.jspecify.annotations.NullMarked;
