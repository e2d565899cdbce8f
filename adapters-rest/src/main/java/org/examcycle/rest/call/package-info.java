/** Who calls, when, what for and under which key: read from the request, once. */
@NullMarked
package org.examcycle.rest.call;

import org.jspecify.annotations.NullMarked;
