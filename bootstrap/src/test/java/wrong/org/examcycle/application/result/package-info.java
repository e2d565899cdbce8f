/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.application.result;

import org.jspecify.annotations.NullMarked;
