/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.application.entry;

import org.jspecify.annotations.NullMarked;
