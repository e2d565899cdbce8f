package org.examcycle.acceptance.driver.http;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is declared with {@code @HttpExchange} at one address, made once for all scenarios: to make
 * one is dear, and who speaks is known when it is called.
 */
final class DeclaredClients {

  /** A local time stays one: it is not turned into UTC when it is read. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  /** A thread of the machine for each request would cost more than the request. */
  private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private static final HttpClient CONNECTIONS =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(THREADS).build();

  private static final ConversionService CONVERSIONS = new DefaultFormattingConversionService();
  private static final ScopedValue<ClientHttpRequestInterceptor> SPEAKER =
      ScopedValue.newInstance();
  private static final Map<String, DeclaredClients> BY_ADDRESS = new ConcurrentHashMap<>();

  private final HttpServiceProxyFactory factory;
  private final Map<Class<?>, Object> clients = new ConcurrentHashMap<>();

  private DeclaredClients(String address) {
    factory =
        HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client(address)))
            .conversionService(CONVERSIONS)
            .build();
  }

  static DeclaredClients at(String address) {
    return BY_ADDRESS.computeIfAbsent(address, DeclaredClients::new);
  }

  /** A client whose requests go through a speaker. */
  <T> T spokenBy(ClientHttpRequestInterceptor speaker, Class<T> declared) {
    var client = clients.computeIfAbsent(declared, factory::createClient);
    var spoken =
        Proxy.newProxyInstance(
            declared.getClassLoader(),
            new Class<?>[] {declared},
            (_, method, arguments) ->
                ScopedValue.where(SPEAKER, speaker).call(() -> call(client, method, arguments)));
    return declared.cast(spoken);
  }

  private static Object call(Object client, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static RestClient client(String address) {
    return RestClient.builder()
        .baseUrl(address)
        .requestFactory(new JdkClientHttpRequestFactory(CONNECTIONS, THREADS))
        .configureMessageConverters(
            converters ->
                converters
                    .registerDefaults()
                    .withJsonConverter(new JacksonJsonHttpMessageConverter(JSON)))
        .defaultStatusHandler(HttpStatusCode::isError, (_, response) -> throwProblem(response))
        .requestInterceptor(
            (request, body, execution) -> SPEAKER.get().intercept(request, body, execution))
        .build();
  }

  private static void throwProblem(ClientHttpResponse response) throws IOException {
    throw new ProblemAnswered(JSON.readValue(response.getBody().readAllBytes(), Problem.class));
  }
}
