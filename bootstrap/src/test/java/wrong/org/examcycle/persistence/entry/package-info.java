/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.persistence.entry;

import org.jspecify.annotations.NullMarked;
