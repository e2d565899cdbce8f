package org.examcycle.rest;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.core.StandardHost;
import org.examcycle.rest.answer.Answers;
import org.examcycle.rest.answer.IfMatchArgument;
import org.examcycle.rest.answer.PageArgument;
import org.examcycle.rest.answer.ParametersKnown;
import org.examcycle.rest.answer.ParametersOnce;
import org.examcycle.rest.answer.RetirementNotice;
import org.examcycle.rest.answer.StreamedWriter;
import org.examcycle.rest.call.ArrivalFilter;
import org.examcycle.rest.call.CallArgument;
import org.examcycle.rest.call.CallerFilter;
import org.examcycle.rest.call.CallersConnector;
import org.examcycle.rest.call.RequestAllowance;
import org.examcycle.rest.call.RequestLimit;
import org.examcycle.rest.call.SessionTokens;
import org.examcycle.rest.call.Tokens;
import org.examcycle.rest.problem.EncodingCheck;
import org.examcycle.rest.problem.JsonBounds;
import org.examcycle.rest.problem.ProblemValve;
import org.examcycle.rest.problem.ProblemWriter;
import org.examcycle.rest.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What is the same for every resource. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RestSettings.class)
@Import(SecurityConfiguration.class)
public class BaseConfiguration {

  @Bean
  Problems problems() {
    return new Problems();
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  Answers answers(Problems problems) {
    return new Answers(problems);
  }

  @Bean
  StreamedWriter streamedWriter() {
    return new StreamedWriter();
  }

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return new StrictJson();
  }

  @Bean
  JsonFactory jsonFactory() {
    return JsonBounds.factory();
  }

  @Bean
  ParameterForms parameterForms() {
    return new ParameterForms();
  }

  @Bean
  FilterRegistrationBean<ArrivalFilter> arrivalFilter(Clock clock, RestSettings settings) {
    var filter = new FilterRegistrationBean<>(new ArrivalFilter(clock, settings.limits()));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return filter;
  }

  @Bean
  Tokens tokens(RestSettings settings, ObjectProvider<SessionTokens> sessions, Clock clock) {
    return new Tokens(settings, sessions.getIfAvailable(() -> (_, _) -> Optional.empty()), clock);
  }

  @Bean
  CallerFilter callerFilter(
      Tokens tokens, RestSettings settings, Problems problems, ProblemWriter writer) {
    return new CallerFilter(tokens, settings.originKey(), problems, writer);
  }

  /** The filter belongs into the security chain alone, not before every servlet as well. */
  @Bean
  FilterRegistrationBean<CallerFilter> callerFilterElsewhere(CallerFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
  MultipartResolver multipartResolver() {
    return new NoParts();
  }

  /** The server's own error pages are problems too. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorPages() {
    return server ->
        server.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ProblemValve.class.getName()));
  }

  @Bean
  CallersConnector callersConnector(RestSettings settings) {
    return new CallersConnector(settings.limits().within());
  }

  @Bean
  RequestLimit requestLimit(
      RequestAllowance allowance, RestSettings settings, Problems problems, ProblemWriter writer) {
    return new RequestLimit(allowance, settings.requests(), problems, writer);
  }

  @Bean
  WebMvcConfigurer everyOperation(RequestLimit limit) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(List.of(new CallArgument(), new IfMatchArgument(), new PageArgument()));
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(limit).addPathPatterns("/v1/**");
        interceptors.addInterceptor(new RetirementNotice());
        interceptors.addInterceptor(new EncodingCheck());
        interceptors.addInterceptor(new ParametersOnce());
        interceptors.addInterceptor(new ParametersKnown()).addPathPatterns("/v1/**");
      }

      @Override
      public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, LocalDate.class, TextValues::day);
        formats.addConverterFactory(new WholeWords());
      }
    };
  }
}
