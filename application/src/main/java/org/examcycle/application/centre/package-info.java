/** Use cases and outbound ports of the room centre. */
@NullMarked
package org.examcycle.application.centre;

import org.jspecify.annotations.NullMarked;
