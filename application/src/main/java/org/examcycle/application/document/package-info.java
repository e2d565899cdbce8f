/** What is the same for every document that people are given. */
@NullMarked
package org.examcycle.application.document;

import org.jspecify.annotations.NullMarked;
