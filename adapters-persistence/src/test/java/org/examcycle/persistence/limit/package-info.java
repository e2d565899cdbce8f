@NullMarked
package org.examcycle.persistence.limit;

import org.jspecify.annotations.NullMarked;
