/** Tests of what is the same for every resource, over real HTTP. */
@NullMarked
package org.examcycle.trial;

import org.jspecify.annotations.NullMarked;
