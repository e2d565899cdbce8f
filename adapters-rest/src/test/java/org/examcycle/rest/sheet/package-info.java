/** Spreadsheets out. */
@NullMarked
package org.examcycle.rest.sheet;

import org.jspecify.annotations.NullMarked;
