/** The exams cycle, notices and documents over HTTP. */
@NullMarked
package org.examcycle.rest.guide;

import org.jspecify.annotations.NullMarked;
