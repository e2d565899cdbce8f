package org.examcycle.benchmark.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A Spring Boot web application with one answer. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class EmptyApplication {

  @GetMapping("/")
  String answer() {
    return "here";
  }

  public static void main(String... arguments) {
    SpringApplication.run(EmptyApplication.class, arguments);
  }
}
