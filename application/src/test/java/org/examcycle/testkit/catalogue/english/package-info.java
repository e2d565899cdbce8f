/** The English side of this room in memory, and the contracts of its ports. */
@NullMarked
package org.examcycle.testkit.catalogue.english;

import org.jspecify.annotations.NullMarked;
