@NullMarked
package org.examcycle.bootstrap.clock;

import org.jspecify.annotations.NullMarked;
