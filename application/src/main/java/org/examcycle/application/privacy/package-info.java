/** What is on record of persons' data: who changed what, and who looked at it. */
@NullMarked
package org.examcycle.application.privacy;

import org.jspecify.annotations.NullMarked;
