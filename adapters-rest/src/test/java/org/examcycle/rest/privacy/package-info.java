@NullMarked
package org.examcycle.rest.privacy;

import org.jspecify.annotations.NullMarked;
