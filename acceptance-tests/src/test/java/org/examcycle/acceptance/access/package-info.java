/** Who may do what, measured: every granted request is sent again by everybody else. */
@NullMarked
package org.examcycle.acceptance.access;

import org.jspecify.annotations.NullMarked;
