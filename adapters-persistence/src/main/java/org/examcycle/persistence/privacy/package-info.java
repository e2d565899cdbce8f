/** The privacy room on PostgreSQL. */
@NullMarked
package org.examcycle.persistence.privacy;

import org.jspecify.annotations.NullMarked;
