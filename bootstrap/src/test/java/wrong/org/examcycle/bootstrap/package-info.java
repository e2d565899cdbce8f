/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.bootstrap;

import org.jspecify.annotations.NullMarked;
