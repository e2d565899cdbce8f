/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.domain;

import org.jspecify.annotations.NullMarked;
