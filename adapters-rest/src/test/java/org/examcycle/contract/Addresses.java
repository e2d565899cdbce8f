package org.examcycle.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** For each operation an address of the right form, with whatever it must be asked. */
final class Addresses {

  private static final Pattern OPEN = Pattern.compile("\\{(\\w+)}");

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("centre", "MZ040"),
          Map.entry("associate", "BRITANNIA"),
          Map.entry("series", "2027-06"),
          Map.entry("from", "2027-06"),
          Map.entry("syllabus", "0620"),
          Map.entry("component", "22"),
          Map.entry("number", "0001"),
          Map.entry("examDate", "FCE-2027-06-05-paper"),
          Map.entry("sitting", "MZ040-FCE-2027-06-05-paper"),
          Map.entry("validFrom", "2027-01-01"),
          Map.entry("run", "01900000-0000-7000-8000-000000000000"),
          Map.entry("file", "01900000-0000-7000-8000-000000000000"),
          Map.entry("invoice", "1"),
          Map.entry("taking", "TRIAL"));

  private Addresses() {}

  /** One that a query parameter may be put behind. */
  static String of(RequestMappingInfo info, HandlerMethod handler) {
    var path = OPEN.matcher(template(info)).replaceAll(open -> value(open.group(1)));
    var query =
        Arrays.stream(handler.getMethod().getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
            .filter(parameter -> parameter.getType() != Optional.class)
            .map(parameter -> parameter.getName() + "=" + value(parameter.getName()) + "&")
            .collect(Collectors.joining());
    return path + "?" + query;
  }

  static String template(RequestMappingInfo info) {
    return info.getPatternValues().iterator().next();
  }

  private static String value(String name) {
    return VALUES.getOrDefault(name, "entry");
  }
}
