/** Lists that are read page by page. */
@NullMarked
package org.examcycle.application.paging;

import org.jspecify.annotations.NullMarked;
