/** Pages generated from the templates in src/main/jte. */
@NullMarked
package org.examcycle.rest.page;

import org.jspecify.annotations.NullMarked;
