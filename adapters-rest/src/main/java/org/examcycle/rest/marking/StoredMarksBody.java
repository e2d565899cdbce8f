package org.examcycle.rest.marking;

import org.examcycle.application.marking.MarkFiles;

/**
 * What became of the rows of a file of marks.
 *
 * @param unchanged rows that said what was known
 */
record StoredMarksBody(int added, int changed, int unchanged) {

  static StoredMarksBody of(MarkFiles.Stored stored) {
    return new StoredMarksBody(stored.added(), stored.changed(), stored.unchanged());
  }
}
