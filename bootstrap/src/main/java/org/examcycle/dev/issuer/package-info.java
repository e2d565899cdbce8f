/**
 * Makes tokens for the demonstration's callers: an OpenID-like issuer inside the development
 * application.
 */
@NullMarked
package org.examcycle.dev.issuer;

import org.jspecify.annotations.NullMarked;
