/** The contract: written from the controllers, compared with the file under version control. */
@NullMarked
package org.examcycle.contract;

import org.jspecify.annotations.NullMarked;
