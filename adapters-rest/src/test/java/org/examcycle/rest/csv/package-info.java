/** Tests of reading and writing CSV. */
@NullMarked
package org.examcycle.rest.csv;

import org.jspecify.annotations.NullMarked;
