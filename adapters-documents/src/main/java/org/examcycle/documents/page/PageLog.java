package org.examcycle.documents.page;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What openhtmltopdf has to say goes where everything goes; left to itself it writes lines of its
 * own to the console, six for every page.
 */
final class PageLog implements XRLogger {

  private static final Logger LOG = Logger.getLogger("com.openhtmltopdf");

  private PageLog() {}

  static void install() {
    XRLog.setLoggerImpl(new PageLog());
  }

  @Override
  public void log(String where, Level level, String message) {
    LOG.log(ours(level), message);
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    LOG.log(ours(level), message, cause);
  }

  @Override
  public void setLevel(String where, Level level) {
    // Levels are set where everybody's are.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return LOG.isLoggable(ours(diagnostic.getLevel()));
  }

  /** That a page was laid out, and how, is no news. */
  private static Level ours(Level level) {
    return level.equals(Level.INFO) ? Level.FINE : level;
  }
}
