/** Who may see whom among the acceptance tests. */
@NullMarked
package org.examcycle.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
