/** The jobs of a node, and what watchers see of them. */
@NullMarked
package org.examcycle.bootstrap.job;

import org.jspecify.annotations.NullMarked;
