@NullMarked
package org.examcycle.application.file;

import org.jspecify.annotations.NullMarked;
