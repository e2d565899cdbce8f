/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.rest.entry;

import org.jspecify.annotations.NullMarked;
