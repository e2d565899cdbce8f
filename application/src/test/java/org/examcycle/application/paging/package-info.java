/** Tests of reading lists part by part. */
@NullMarked
package org.examcycle.application.paging;

import org.jspecify.annotations.NullMarked;
