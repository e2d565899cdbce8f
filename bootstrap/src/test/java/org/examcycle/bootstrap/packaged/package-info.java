/** The jar as an operator gets it. Runs when the jar is built. */
@NullMarked
package org.examcycle.bootstrap.packaged;

import org.jspecify.annotations.NullMarked;
