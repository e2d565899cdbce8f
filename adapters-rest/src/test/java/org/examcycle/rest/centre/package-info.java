/** Tests of centres over HTTP. */
@NullMarked
package org.examcycle.rest.centre;

import org.jspecify.annotations.NullMarked;
