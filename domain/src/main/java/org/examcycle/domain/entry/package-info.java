/** A candidate entered for an option or a sitting: stages, changes, withdrawal, charges. */
@NullMarked
package org.examcycle.domain.entry;

import org.jspecify.annotations.NullMarked;
