/** The figures of results online, and how passwords are hashed. */
@NullMarked
package org.examcycle.bootstrap.online;

import org.jspecify.annotations.NullMarked;
