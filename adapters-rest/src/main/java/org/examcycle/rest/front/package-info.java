/**
 * The pages of candidates and of employers. They are front ends like any other: all they know, they
 * ask over REST.
 */
@NullMarked
package org.examcycle.rest.front;

import org.jspecify.annotations.NullMarked;
