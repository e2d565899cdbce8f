package wrong.org.examcycle.application.entry;

/** Wrong on purpose: its name says what it is in a drawing, not what it is to us. */
public interface EntryStorePort {
  void put(String entry);
}
