/** The pages for people and the contract for programs. */
@NullMarked
package org.examcycle.rest.docs;

import org.jspecify.annotations.NullMarked;
