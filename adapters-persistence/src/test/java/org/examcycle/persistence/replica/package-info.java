@NullMarked
package org.examcycle.persistence.replica;

import org.jspecify.annotations.NullMarked;
