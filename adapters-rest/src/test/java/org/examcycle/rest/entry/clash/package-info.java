/** Tests of entries over HTTP. */
@NullMarked
package org.examcycle.rest.entry.clash;

import org.jspecify.annotations.NullMarked;
