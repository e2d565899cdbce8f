/** The features, run at two depths, and what is checked once they have run. */
@NullMarked
package org.examcycle.acceptance;

import org.jspecify.annotations.NullMarked;
