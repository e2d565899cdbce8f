package org.examcycle.rest.call;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whoever answers byte by byte is never silent for long, and is given up all the same. */
record WholeInTime(ResourceRetriever retriever, Duration limit) implements ResourceRetriever {

  @Override
  public Resource retrieveResource(URL place) throws IOException {
    var task = new FutureTask<>(() -> retriever.retrieveResource(place));
    Thread.ofVirtual().start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException known
          ? known
          : new IOException(failed.getCause());
    } catch (TimeoutException _) {
      throw new IOException("no whole answer within " + limit.toMillis() + " ms");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(interrupted);
    } finally {
      // Its connection is closed with it.
      task.cancel(true);
    }
  }
}
