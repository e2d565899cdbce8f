/** What is on record about entries, marks and persons, who changed it and who looked at it. */
@NullMarked
package org.examcycle.application.privacy;

import org.jspecify.annotations.NullMarked;
