/** Files that come in by lines: what stood in a line, and why a line was refused. */
@NullMarked
package org.examcycle.application.file;

import org.jspecify.annotations.NullMarked;
