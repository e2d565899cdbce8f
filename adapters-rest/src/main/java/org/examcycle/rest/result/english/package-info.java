/**
 * English results over HTTP: releasing, what candidate and centre see, the Statement of Results.
 */
@NullMarked
package org.examcycle.rest.result.english;

import org.jspecify.annotations.NullMarked;
