/** Use cases and outbound ports of the room verification. */
@NullMarked
package org.examcycle.application.verification;

import org.jspecify.annotations.NullMarked;
