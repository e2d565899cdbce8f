/** What keeps the house in its shape: each rule with a class that breaks it on purpose. */
@NullMarked
package org.examcycle.architecture;

import org.jspecify.annotations.NullMarked;
