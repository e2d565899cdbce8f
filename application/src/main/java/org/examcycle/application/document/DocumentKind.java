package org.examcycle.application.document;

/**
 * A kind of document that people are given.
 *
 * @param name as it is stored, never changed: {@code statement-of-entry}
 * @param says the record of all that a document of the kind says
 */
public record DocumentKind<T>(String name, Class<T> says) {}
