package org.examcycle.application.file;

/**
 * What stood in one line of a file.
 *
 * @param line as an editor counts, so the first line after the header is 2
 */
public record Row<T>(int line, T value) {}
