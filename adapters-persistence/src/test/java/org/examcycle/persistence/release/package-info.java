/** What is promised of migrations. */
@NullMarked
package org.examcycle.persistence.release;

import org.jspecify.annotations.NullMarked;
