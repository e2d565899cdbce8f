/** What may be asked about a result that is out. */
@NullMarked
package org.examcycle.domain.enquiry;

import org.jspecify.annotations.NullMarked;
