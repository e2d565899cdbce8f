package org.examcycle.bootstrap.start;

import java.util.List;
import java.util.stream.Stream;
import org.examcycle.bootstrap.entry.EntryFileSettings;
import org.examcycle.bootstrap.entry.InvoiceSettings;
import org.examcycle.bootstrap.history.HistorySettings;
import org.examcycle.bootstrap.job.JobSettings;
import org.examcycle.bootstrap.mail.MailSettings;
import org.examcycle.bootstrap.online.OnlineFigures;
import org.examcycle.bootstrap.setting.DatabaseSettings;
import org.examcycle.bootstrap.setting.KeySettings;
import org.examcycle.bootstrap.setting.PageSettings;
import org.examcycle.bootstrap.setting.Setting;
import org.examcycle.bootstrap.setting.SettingRecord;
import org.examcycle.bootstrap.setting.StartSettings;
import org.examcycle.bootstrap.stop.StopSettings;
import org.examcycle.rest.RestSettings;

/** Everything that can be set below {@code examcycle.}. */
final class KnownSettings {

  static final List<Class<?>> RECORDS =
      List.of(
          DatabaseSettings.class,
          KeySettings.class,
          RestSettings.class,
          PageSettings.class,
          MailSettings.class,
          HistorySettings.class,
          JobSettings.class,
          StartSettings.class,
          StopSettings.class,
          EntryFileSettings.class,
          InvoiceSettings.class,
          OnlineFigures.class);

  private KnownSettings() {}

  static Stream<SettingRecord> records() {
    return RECORDS.stream().map(SettingRecord::of).flatMap(SettingRecord::withInner);
  }

  static Stream<Setting> all() {
    return records().flatMap(type -> type.settings().stream());
  }
}
