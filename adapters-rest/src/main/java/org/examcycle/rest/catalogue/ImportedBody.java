package org.examcycle.rest.catalogue;

import org.examcycle.application.catalogue.Imported;

/**
 * What became of the rows of a catalogue file.
 *
 * @param unchanged rows that said what was known
 */
record ImportedBody(int added, int changed, int unchanged) {

  static ImportedBody of(Imported imported) {
    return new ImportedBody(imported.added(), imported.changed(), imported.unchanged());
  }
}
