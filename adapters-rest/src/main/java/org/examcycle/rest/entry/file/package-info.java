/** Entries by file over HTTP. */
@NullMarked
package org.examcycle.rest.entry.file;

import org.jspecify.annotations.NullMarked;
