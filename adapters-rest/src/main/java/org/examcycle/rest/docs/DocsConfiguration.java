package org.examcycle.rest.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Swagger UI on the contract. All of it comes from the jar. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebMvcConfigurer {

  private static final String UI = "classpath*:/META-INF/resources/webjars/swagger-ui/*/";
  private static final Duration KEPT = Duration.ofDays(1);

  @Override
  public void addViewControllers(ViewControllerRegistry pages) {
    pages.addViewController("/docs").setViewName("forward:/docs/index.html");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry resources) {
    resources
        .addResourceHandler("/docs/ui/**")
        .addResourceLocations(folderOf("swagger-ui.css"))
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic());
  }

  /** Found by pattern, so that only the build names the version. */
  private static Resource folderOf(String file) {
    try {
      var found = new PathMatchingResourcePatternResolver().getResources(UI + file);
      if (found.length != 1) {
        throw new IllegalStateException(found.length + " versions of Swagger UI, not one");
      }
      return found[0].createRelative("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
