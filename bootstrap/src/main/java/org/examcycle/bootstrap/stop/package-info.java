/** How a node leaves. */
@NullMarked
package org.examcycle.bootstrap.stop;

import org.jspecify.annotations.NullMarked;
