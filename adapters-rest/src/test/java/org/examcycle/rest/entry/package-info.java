/** Tests of entries over HTTP. */
@NullMarked
package org.examcycle.rest.entry;

import org.jspecify.annotations.NullMarked;
