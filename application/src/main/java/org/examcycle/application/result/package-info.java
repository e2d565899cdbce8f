/** Use cases and outbound ports of the room result. */
@NullMarked
package org.examcycle.application.result;

import org.jspecify.annotations.NullMarked;
