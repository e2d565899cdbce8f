package org.examcycle.rest.docs;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract: the very file that is under version control. */
@RestController
class ContractController {

  private static final Resource CONTRACT = new ClassPathResource("openapi/examcycle-v1.yaml");

  @GetMapping("/v1/openapi.yaml")
  ResponseEntity<Resource> contract() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_YAML)
        .cacheControl(CacheControl.noCache())
        .body(CONTRACT);
  }
}
