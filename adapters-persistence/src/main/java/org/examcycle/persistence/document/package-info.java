/** What documents need to know of the database that they are made from. */
@NullMarked
package org.examcycle.persistence.document;

import org.jspecify.annotations.NullMarked;
