/** What several rooms tell of English results: names, scores, outcomes. */
@NullMarked
package org.examcycle.rest.english;

import org.jspecify.annotations.NullMarked;
