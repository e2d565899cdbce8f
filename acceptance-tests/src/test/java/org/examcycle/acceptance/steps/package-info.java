/** Steps, a class per noun. They see drivers and their typed answers only. */
@NullMarked
package org.examcycle.acceptance.steps;

import org.jspecify.annotations.NullMarked;
