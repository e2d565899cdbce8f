/** Files of entries. */
@NullMarked
package org.examcycle.application.entry.file;

import org.jspecify.annotations.NullMarked;
