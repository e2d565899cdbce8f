package org.examcycle.application.catalogue;

/**
 * What became of the rows of a catalogue file.
 *
 * @param added rows that are new
 * @param changed rows that replaced another
 * @param unchanged rows that said what was known
 */
public record Imported(int added, int changed, int unchanged) {}
