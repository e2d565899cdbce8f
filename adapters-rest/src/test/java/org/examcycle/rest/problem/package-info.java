/** What goes wrong, told. */
@NullMarked
package org.examcycle.rest.problem;

import org.jspecify.annotations.NullMarked;
