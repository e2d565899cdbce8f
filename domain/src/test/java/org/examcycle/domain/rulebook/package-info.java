/** The rulebook's own tables, as the tests read them. */
@NullMarked
package org.examcycle.domain.rulebook;

import org.jspecify.annotations.NullMarked;
