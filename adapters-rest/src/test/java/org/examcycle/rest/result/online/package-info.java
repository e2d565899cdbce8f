@NullMarked
package org.examcycle.rest.result.online;

import org.jspecify.annotations.NullMarked;
