/** The exams cycle: what a centre has to do when, and how far it has come (INT-PRE-06). */
@NullMarked
package org.examcycle.domain.guide;

import org.jspecify.annotations.NullMarked;
