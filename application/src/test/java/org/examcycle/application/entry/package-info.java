/** What entries are decided by, where it is seen from within alone. */
@NullMarked
package org.examcycle.application.entry;

import org.jspecify.annotations.NullMarked;
