/** The composition root: what is plugged into what, and the production application. */
@NullMarked
package org.examcycle.bootstrap;

import org.jspecify.annotations.NullMarked;
