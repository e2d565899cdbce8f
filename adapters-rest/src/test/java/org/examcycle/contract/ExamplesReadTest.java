package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an example shows as granted is still read: an approved example stays, and the form of a
 * value may have become narrower since.
 */
@SpringBootTest(
    classes = ContractTest.Controllers.class,
    properties = "examcycle.rest.origin-key=a key for tests only")
class ExamplesReadTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired
  @Qualifier("mvcConversionService")
  ConversionService conversion;

  @Autowired JsonMapper json;

  @Test
  void every_granted_example_has_the_form_that_its_operation_reads() throws IOException {
    var operations = operations();
    var unread = new ArrayList<String>();
    var read = 0;
    for (var exchange : examples()) {
      var operation = operations.get(exchange.path("operation").asString());
      if (operation != null && exchange.path("name").asString().equals("granted")) {
        for (var parameter : operation.getMethodParameters()) {
          try {
            read(parameter, exchange);
            read++;
          } catch (RuntimeException refused) {
            unread.add(exchange.path("operation") + ": " + refused.getMessage());
          }
        }
      }
    }

    assertThat(unread).isEmpty();
    assertThat(read).isGreaterThan(300);
  }

  private void read(MethodParameter parameter, JsonNode exchange) {
    var request = exchange.path("request");
    if (parameter.hasParameterAnnotation(PathVariable.class)) {
      var text = variables(exchange).get(parameter.getParameter().getName());
      conversion.convert(text, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
    } else if (parameter.hasParameterAnnotation(RequestBody.class)
        && request.path("type").asString("").equals("application/json")) {
      json.readValue(
          request.path("body").toString(), json.constructType(parameter.getGenericParameterType()));
    }
  }

  private static Map<String, String> variables(JsonNode exchange) {
    var template = exchange.path("operation").asString().replaceFirst(".* ", "");
    var path = exchange.at("/request/path").asString().replaceFirst("\\?.*", "");
    var match =
        PathPatternParser.defaultInstance
            .parse(template)
            .matchAndExtract(PathContainer.parsePath(path));
    return match == null ? Map.of() : match.getUriVariables();
  }

  private Map<String, HandlerMethod> operations() {
    var operations = new HashMap<String, HandlerMethod>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, method) ->
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(
                        verb ->
                            info.getPatternValues()
                                .forEach(path -> operations.put(verb + " " + path, method))));
    return operations;
  }

  private static List<JsonNode> examples() throws IOException {
    var text =
        new ClassPathResource("openapi/examples.yaml").getContentAsString(StandardCharsets.UTF_8);
    JsonNode all = JsonMapper.shared().valueToTree(Yaml.read(text));
    return all.path("exchanges").valueStream().toList();
  }
}
