/** Tests of what is on record of persons' data. */
@NullMarked
package org.examcycle.application.privacy;

import org.jspecify.annotations.NullMarked;
