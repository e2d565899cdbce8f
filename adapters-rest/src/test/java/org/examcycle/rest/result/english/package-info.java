@NullMarked
package org.examcycle.rest.result.english;

import org.jspecify.annotations.NullMarked;
