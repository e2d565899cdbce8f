@NullMarked
package org.examcycle.rest.verification;

import org.jspecify.annotations.NullMarked;
