/** The demonstration: an invented board, loaded through the same use cases that everybody calls. */
@NullMarked
package org.examcycle.dev.board;

import org.jspecify.annotations.NullMarked;
