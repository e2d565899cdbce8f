/** Wrong on purpose: what an architecture rule must report. */
@NullMarked
package wrong.org.examcycle.documents.entry;

import org.jspecify.annotations.NullMarked;
