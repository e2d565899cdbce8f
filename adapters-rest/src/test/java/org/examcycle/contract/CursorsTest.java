package org.examcycle.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.examcycle.application.paging.Page;
import org.examcycle.trial.Exchanges;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No list that there is begins behind a place that it did not name: it says so. */
@SpringBootTest(
    classes = ContractTest.Controllers.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "examcycle.rest.origin-key=a key for tests only")
class CursorsTest extends Exchanges {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @TestFactory
  Stream<DynamicTest> a_spoiled_place_is_refused_by_every_list() {
    var lists =
        mapping.getHandlerMethods().entrySet().stream()
            .filter(
                each ->
                    Arrays.asList(each.getValue().getMethod().getParameterTypes())
                        .contains(Page.class))
            .map(each -> Addresses.of(each.getKey(), each.getValue()))
            .sorted()
            .toList();
    assertThat(lists).hasSizeGreaterThanOrEqualTo(14);
    return lists.stream().map(list -> DynamicTest.dynamicTest(list, () -> refusesASpoiled(list)));
  }

  private void refusesASpoiled(String list) {
    var answer = get(list + "after=zzz");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed-parameter");
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("after");
  }
}
