/** What those see who watch a node: whether it can be sent requests. */
@NullMarked
package org.examcycle.bootstrap.health;

import org.jspecify.annotations.NullMarked;
