/** ExamCycle over HTTP: what is the same for every resource is wired here. */
@NullMarked
package org.examcycle.rest;

import org.jspecify.annotations.NullMarked;
