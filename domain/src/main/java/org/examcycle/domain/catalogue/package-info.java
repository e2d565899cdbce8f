/**
 * What can be taken: syllabuses, options, components and their factors; exams, their components and
 * bands; fees.
 */
@NullMarked
package org.examcycle.domain.catalogue;

import org.jspecify.annotations.NullMarked;
