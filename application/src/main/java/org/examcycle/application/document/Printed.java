package org.examcycle.application.document;

/**
 * A document as it was printed once.
 *
 * @param page one HTML page in UTF-8 that loads nothing
 * @param pdf to print and to keep: PDF/A-3u, and PDF/UA-1 for who has it read aloud
 */
public record Printed(Rendition page, Rendition pdf) {}
