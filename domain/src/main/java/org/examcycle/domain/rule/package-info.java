/**
 * What a rule is: a value with an id that can refuse, the refusal with its facts, the decision, the
 * rule book.
 */
@NullMarked
package org.examcycle.domain.rule;

import org.jspecify.annotations.NullMarked;
