/** Component scores of English entries, and the outcomes that they give. */
@NullMarked
package org.examcycle.application.marking.english;

import org.jspecify.annotations.NullMarked;
