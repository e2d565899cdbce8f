/** Entries and their charges over HTTP. */
@NullMarked
package org.examcycle.rest.entry;

import org.jspecify.annotations.NullMarked;
