/** What steps speak to: a small interface per room, in exam words, with typed answers. */
@NullMarked
package org.examcycle.acceptance.driver;

import org.jspecify.annotations.NullMarked;
