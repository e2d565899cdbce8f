/** Releases and broadsheets over HTTP. */
@NullMarked
package org.examcycle.rest.result;

import org.jspecify.annotations.NullMarked;
