package org.examcycle.acceptance.booted;

/** The run's server, as if somebody else had set it up: its address, and two users. */
public final class ServerOutside {

  private ServerOutside() {}

  /** Says where it is to whoever asks for a database from now on. */
  public static void tell() {
    TestDatabase.embedded()
        .forEach(
            (name, value) ->
                System.setProperty(name.replace("examcycle.", "examcycle.test."), value));
  }
}
