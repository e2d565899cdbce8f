/** Tests of who calls. */
@NullMarked
package org.examcycle.rest.call;

import org.jspecify.annotations.NullMarked;
