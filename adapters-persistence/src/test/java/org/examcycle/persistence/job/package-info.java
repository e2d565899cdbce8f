/** What is done again and again, by one node at a time. */
@NullMarked
package org.examcycle.persistence.job;

import org.jspecify.annotations.NullMarked;
