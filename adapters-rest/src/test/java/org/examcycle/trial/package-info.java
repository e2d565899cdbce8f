/** The base and the rooms, tried over real HTTP. */
@NullMarked
package org.examcycle.trial;

import org.jspecify.annotations.NullMarked;
