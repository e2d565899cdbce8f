package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.examcycle.trial.Exchanges;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The contract says of each file what its columns are. */
@SpringBootTest(
    classes = ContractTest.Controllers.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "examcycle.rest.origin-key=a key for tests only")
class FileColumnsTest extends Exchanges {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  /** A file of another kind is told every column that is taken. */
  @TestFactory
  Stream<DynamicTest> every_column_that_is_taken_is_described() {
    var files =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(
                each ->
                    Arrays.asList(each.getValue().getMethod().getParameterTypes())
                        .contains(InputStream.class))
            .toList();
    assertThat(files).hasSizeGreaterThanOrEqualTo(10);
    return files.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey().toString(), () -> describes(each.getKey(), each.getValue())));
  }

  @Test
  void every_column_that_is_given_is_described() throws IOException {
    var csv =
        Nodes.at(
            Yaml.read(Files.readString(ContractTest.CONTRACT)),
            "paths",
            "/v1/centres/{centre}/series/{series}/results",
            "get",
            "responses",
            "200",
            "content",
            "text/csv");
    var file = String.valueOf(Nodes.at(csv, "examples", "granted").get("value"));
    var columns = List.of(file.lines().findFirst().orElse("").split(","));

    assertThat(columns).hasSizeGreaterThan(1);
    assertThat(String.valueOf(Nodes.at(csv, "schema").get("description"))).contains(named(columns));
  }

  private void describes(RequestMappingInfo info, HandlerMethod handler) throws IOException {
    var method = info.getMethodsCondition().getMethods().iterator().next().name();
    var answer =
        send(
            method,
            Addresses.of(info, handler),
            "?\n1\n".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "text/csv");
    assertThat(answer.code()).isEqualTo("malformed-file");
    var columns =
        answer
            .json()
            .at("/errors/0/expected/values")
            .valueStream()
            .map(it -> it.asString())
            .toList();
    assertThat(columns).isNotEmpty();
    var described =
        Nodes.at(
                Yaml.read(Files.readString(ContractTest.CONTRACT)),
                "paths",
                Addresses.template(info),
                method.toLowerCase(Locale.ROOT),
                "requestBody",
                "content",
                "text/csv",
                "schema")
            .get("description");
    assertThat(String.valueOf(described)).contains(named(columns));
  }

  private static List<String> named(List<String> columns) {
    return columns.stream().map(column -> "`" + column + "`").toList();
  }
}
