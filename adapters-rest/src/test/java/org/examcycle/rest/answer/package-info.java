/** What answers are held to. */
@NullMarked
package org.examcycle.rest.answer;

import org.jspecify.annotations.NullMarked;
