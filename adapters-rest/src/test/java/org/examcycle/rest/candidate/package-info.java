/** Tests of candidates over HTTP. */
@NullMarked
package org.examcycle.rest.candidate;

import org.jspecify.annotations.NullMarked;
