/** Decisions turned into responses, and the version that a change is made on. */
@NullMarked
package org.examcycle.rest.answer;

import org.jspecify.annotations.NullMarked;
