package org.examcycle.bootstrap;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A JVM beside this one, and what it says. */
public final class JavaProcess implements AutoCloseable {

  private static final int MINUTES_TO_WAIT = 3;

  private final Process process;
  private final BufferedReader output;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private CompletableFuture<Void> heard = CompletableFuture.completedFuture(null);

  private JavaProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * @param arguments after {@code java}: options, and what to start
   */
  public static JavaProcess start(Map<String, String> settings, List<String> arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:-BytecodeVerificationRemote");
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return new JavaProcess(builder.start());
  }

  /** A main class on this run's class path. */
  public static JavaProcess startClass(Map<String, String> settings, String mainClass)
      throws IOException {
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    return start(settings, List.of("-cp", classes, mainClass));
  }

  /** Reads on until a line holds the text. */
  public String awaitLine(String text) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      if (line.contains(text)) {
        return line;
      }
    }
    throw new IllegalStateException("it ended without saying " + text + ": " + said);
  }

  /** Reads on from now, so that it is not held up however much it says. */
  public void listen() {
    heard = CompletableFuture.runAsync(this::readToItsEnd, task -> Thread.ofVirtual().start(task));
  }

  private void readToItsEnd() {
    output.lines().forEach(said::add);
  }

  /** Reads to its end. */
  public int awaitExit() throws InterruptedException {
    heard.join();
    readToItsEnd();
    if (!process.waitFor(MINUTES_TO_WAIT, TimeUnit.MINUTES)) {
      throw new IllegalStateException("it does not end: " + said);
    }
    return process.exitValue();
  }

  /** A system property of it, as it is now. */
  public String property(String name) throws IOException, AttachNotSupportedException {
    var attached = VirtualMachine.attach(String.valueOf(process.pid()));
    try {
      return attached.getSystemProperties().getProperty(name, "");
    } finally {
      attached.detach();
    }
  }

  public List<String> said() {
    return List.copyOf(said);
  }

  /** Asks it to stop (SIGTERM), and can still be listened to. */
  public void stop() {
    process.toHandle().destroy();
  }

  /** Leaves it no time for anything (SIGKILL). */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().orTimeout(MINUTES_TO_WAIT, TimeUnit.MINUTES).join();
    output.close();
  }
}
