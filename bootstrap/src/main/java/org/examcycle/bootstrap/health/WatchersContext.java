package org.examcycle.bootstrap.health;

import java.time.Clock;
import org.examcycle.rest.RestSettings;
import org.examcycle.rest.call.ArrivalFilter;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * The port of those who watch, where it is one of its own: requests are stamped there as on the
 * other. Named in {@code META-INF/spring}, since that port has a context of its own.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class WatchersContext {

  @Bean
  FilterRegistrationBean<ArrivalFilter> arrivalOfWatchers(Clock clock, RestSettings settings) {
    var filter = new FilterRegistrationBean<>(new ArrivalFilter(clock, settings.limits()));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
