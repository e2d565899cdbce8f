/** Every answer that is no, as a problem document (RFC 9457). */
@NullMarked
package org.examcycle.rest.problem;

import org.jspecify.annotations.NullMarked;
