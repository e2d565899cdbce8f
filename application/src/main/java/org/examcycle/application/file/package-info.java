/** Files of rows: where a row stands, and what is refused of it. */
@NullMarked
package org.examcycle.application.file;

import org.jspecify.annotations.NullMarked;
