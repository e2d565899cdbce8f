/** Use cases and outbound ports of the room marking. */
@NullMarked
package org.examcycle.application.marking;

import org.jspecify.annotations.NullMarked;
