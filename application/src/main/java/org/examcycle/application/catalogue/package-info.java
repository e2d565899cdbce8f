/** Use cases and outbound ports of the room catalogue. */
@NullMarked
package org.examcycle.application.catalogue;

import org.jspecify.annotations.NullMarked;
