/** How values of the domain stand in columns, for every room that keeps them. */
@NullMarked
package org.examcycle.persistence.column;

import org.jspecify.annotations.NullMarked;
