/** CSV in and out, strict about encoding, header and shape. */
@NullMarked
package org.examcycle.rest.csv;

import org.jspecify.annotations.NullMarked;
