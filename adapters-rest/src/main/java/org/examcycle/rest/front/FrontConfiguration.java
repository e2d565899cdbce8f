package org.examcycle.rest.front;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages consist of. A browser asks each time whether it is still so. */
@Configuration(proxyBeanMethods = false)
class FrontConfiguration implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry resources) {
    resources
        .addResourceHandler("/front/*.css", "/front/*.js")
        .addResourceLocations("classpath:/front/")
        .setCacheControl(CacheControl.noCache());
  }
}
