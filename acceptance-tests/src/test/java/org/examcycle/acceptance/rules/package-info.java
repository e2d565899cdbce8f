/** The rule pages: what a rule says, what code asks it, what shows it. */
@NullMarked
package org.examcycle.acceptance.rules;

import org.jspecify.annotations.NullMarked;
