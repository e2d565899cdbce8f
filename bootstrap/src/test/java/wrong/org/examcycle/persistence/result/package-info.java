/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.persistence.result;

import org.jspecify.annotations.NullMarked;
