/** The use-case boundary and what passes through it: the call, the caller, who may call what. */
@NullMarked
package org.examcycle.application.usecase;

import org.jspecify.annotations.NullMarked;
