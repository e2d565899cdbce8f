package org.examcycle.bootstrap.entry;

import java.time.Clock;
import java.util.Set;
import org.examcycle.application.entry.file.ApproveEntryFile;
import org.examcycle.application.entry.file.ListWaitingEntryFiles;
import org.examcycle.application.entry.file.PutBackEntryFile;
import org.examcycle.application.entry.file.SendEntryFile;
import org.examcycle.application.entry.file.WorkOnEntryFile;
import org.examcycle.persistence.job.RecurringJob;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files of entries worked through in the background. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EntryFileSettings.class)
public class EntryFileWiring {

  private static final Set<String> LEAVE_ROWS_TO_WORK_ON =
      Set.of(SendEntryFile.class.getSimpleName(), ApproveEntryFile.class.getSimpleName());

  @Bean
  EntryFileWorker entryFileWorker(
      ListWaitingEntryFiles listWaiting,
      WorkOnEntryFile workOn,
      PutBackEntryFile putBack,
      Clock clock) {
    return new EntryFileWorker(listWaiting, workOn, putBack, clock);
  }

  @Bean
  RecurringJob entryFiles(EntryFileWorker worker, EntryFileSettings settings) {
    return new RecurringJob(
        "entry-files", settings.interval(), worker::workThroughAll, LEAVE_ROWS_TO_WORK_ON);
  }
}
