package org.examcycle.domain.entry.english;

/**
 * Which secret number of an entry is alive: all that is stored of it. The number itself is derived
 * ({@link SecretKeyring}) and is nowhere at rest.
 *
 * @param entry whose
 * @param count 1 for the first; a later one kills all before it (ENG-EXM-06)
 * @param keyId the key by which it was drawn
 */
public record SecretIssue(EnglishEntryId entry, int count, String keyId) {
  public SecretIssue {
    if (count < 1) {
      throw new IllegalArgumentException("issues are counted from 1");
    }
  }
}
