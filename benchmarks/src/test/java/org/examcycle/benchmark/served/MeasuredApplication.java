package org.examcycle.benchmark.served;

import java.time.Clock;
import java.time.Duration;
import org.examcycle.bootstrap.ExamCycle;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The packaged application with a bare read beside it, and a clock that runs ahead by {@code
 * benchmark.ahead}: what is entered today has a result after a restart.
 */
@Configuration(proxyBeanMethods = false)
@Import({ExamCycle.class, BareRead.class, Heap.class, SocketLog.class})
public class MeasuredApplication {

  @Bean
  Clock clock() {
    return Clock.offset(
        Clock.systemUTC(), Duration.parse(System.getProperty("benchmark.ahead", "PT0S")));
  }

  public static void main(String... arguments) {
    SpringApplication.run(MeasuredApplication.class, arguments);
  }
}
