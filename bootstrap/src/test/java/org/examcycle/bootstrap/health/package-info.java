@NullMarked
package org.examcycle.bootstrap.health;

import org.jspecify.annotations.NullMarked;
